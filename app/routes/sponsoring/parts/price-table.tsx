import type { Price } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What a package costs, before any button: without tax, the VAT, and what is paid. */
export function PriceTable({
  of: { net, vat, gross, vatRate },
  exemption,
  settled = false,
}: {
  of: Price
  exemption: string
  /** Nothing is to be paid any more: it was, or it will not be. */
  settled?: boolean
}) {
  const { t, say } = useLanguage()
  const words = t.sponsoring.price
  const line = 'flex flex-wrap items-baseline justify-between gap-x-4'
  return (
    <div className="grid gap-2">
      <dl className="grid gap-1">
        <div className={line}>
          <dt className="text-second">{words.net}</dt>
          <dd className="money">{say.money(net)}</dd>
        </div>
        <div className={line}>
          <dt className="text-second">{vatRate > 0 ? words.vat(say.number(vatRate / 100)) : words.noVat}</dt>
          <dd className="money">{say.money(vat)}</dd>
        </div>
        <div className={`${line} border-t border-line pt-1`}>
          <dt className="font-bold">{settled ? words.withVat : words.gross}</dt>
          <dd className="money font-title text-2xl font-bold">{say.money(gross)}</dd>
        </div>
      </dl>
      {exemption ? <p className="text-sm text-second">{words.exempt(exemption)}</p> : null}
    </div>
  )
}
