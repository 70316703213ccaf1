import { useEffect, useRef, useState } from 'react'
import type { DossierInput } from '#app/domain/dossiers/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { parseEuros } from '#app/lib/money/euros.ts'
import { kindOf } from '#app/lib/money/funders.ts'
import { type OwnShareRule, ownShareOf } from '#app/lib/money/own-share.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { planTyped, type TypedPlan } from './typed-plan.ts'

/**
 * What the lines of the plan come to, what is missing to the cost, and the commune's own share beside its rule: as the form
 * was saved, and with a script as it is typed.
 */
export function PlanTotals({ content, rate }: { content: Partial<DossierInput>; rate: number }) {
  const { locale } = useLanguage()
  const element = useRef<HTMLElement>(null)
  const [typed, setTyped] = useState<TypedPlan | null>(null)
  useEffect(() => {
    const form = element.current?.closest('form')
    if (!form) return
    const read = () => setTyped(planTyped(new FormData(form)))
    // A line added or removed changes no field.
    const lines = new MutationObserver(read)
    lines.observe(form, { childList: true, subtree: true })
    form.addEventListener('input', read)
    return () => {
      lines.disconnect()
      form.removeEventListener('input', read)
    }
  }, [])
  return (
    <section ref={element} className="card plan-totals" aria-live="off">
      <Totals plan={typed ?? asSaved(content)} rate={rate} locale={locale} />
    </section>
  )
}

/** Of what was kept of a form as it was typed, a line may be a gap. */
const asSaved = ({ totalCost, lines, ownShareRule }: Partial<DossierInput>): TypedPlan => ({
  totalCost: totalCost ?? '',
  rule: ownShareRule ?? 'general',
  lines: (lines ?? []).flatMap((line) =>
    line ? [{ funder: line.funder ?? '', asked: line.asked ?? '' }] : [],
  ),
})

function Totals({ plan, rate, locale }: { plan: TypedPlan; rate: number; locale: Locale }) {
  const { t, say } = useLanguage()
  const { form: words } = t.dossiersDesk
  const read = plan.lines.map(({ funder, asked }) => ({
    kind: (kindOf as Record<string, 'own' | 'public' | 'private'>)[funder],
    cents: centsOf(asked, locale),
    typed: asked.trim() !== '',
  }))
  const sum = read.reduce((total, { cents }) => total + (cents ?? 0n), 0n)
  const unread = read.filter(({ cents, typed }) => typed && cents === null).length
  const cost = centsOf(plan.totalCost, locale)
  const share = ownShareOf(
    read.flatMap(({ kind, cents }) => (kind && cents !== null ? [{ kind, asked: cents }] : [])),
    plan.rule as OwnShareRule,
    rate,
  )
  return (
    <>
      <h3>{words.totals}</h3>
      <dl>
        <div>
          <dt>{words.linesSum}</dt>
          <dd>{say.money(sum)}</dd>
        </div>
        <div>
          <dt>{words.totalCost}</dt>
          <dd>{cost === null ? '—' : say.money(cost)}</dd>
        </div>
        <div>
          <dt>{words.ownShare}</dt>
          <dd>{say.percent(share.reached)}</dd>
        </div>
      </dl>
      {unread > 0 ? <p className="lacking">{words.linesUnread(unread)}</p> : null}
      {cost === null || read.length === 0 ? null : (
        <p className={cost === sum ? 'whole' : 'lacking'}>{balance(cost - sum)}</p>
      )}
      {share.asked !== null && sum === 0n ? null : (
        <p className={share.enough ? 'whole' : 'lacking'}>
          {share.asked === null
            ? words.ownShareExempt
            : share.enough
              ? words.ownShareEnough(say.percent(share.asked / 100))
              : words.ownShareShort(say.percent(share.asked / 100), say.money(share.short))}
        </p>
      )}
    </>
  )

  function balance(missing: bigint): string {
    if (missing === 0n) return words.linesRight
    return missing > 0n ? words.linesMissing(say.money(missing)) : words.linesExcess(say.money(-missing))
  }
}

/** An amount that may be read in two ways, or in none, counts for nothing yet. */
function centsOf(typed: string, locale: Locale): bigint | null {
  const [cents, ...others] = parseEuros(typed, locale)
  return cents === undefined || others.length > 0 ? null : cents
}
