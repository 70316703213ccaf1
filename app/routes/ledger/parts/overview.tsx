import type { Balances } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { FlowDrawing } from './flow-drawing.tsx'
import { where, whose } from './sides.ts'
import { StatementLine } from './statement-line.tsx'

/** Two lists of one sum: where the money is, and what it is for; what is only promised is told apart from both. */
export function Overview({ sums }: { sums: Partial<Balances> }) {
  const { t, say } = useLanguage()
  const words = t.ledger.overview
  const whole = where.reduce((sum, kind) => sum + (sums[kind] ?? 0n), 0n)
  const pledged = sums.pledged ?? 0n
  return (
    <section>
      <h2 className="mb-4">{words.title}</h2>
      <FlowDrawing left={named(where, 1n)} right={named(whose, -1n)} whole={whole} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-2">
        <Side title={words.where} sums={sums} kinds={where} sign={1n} />
        <Side title={words.whose} sums={sums} kinds={whose} sign={-1n} />
      </div>
      <p className="mt-4 max-w-[68ch] text-second">{words.equal(say.money(whole))}</p>
      {pledged > 0n ? (
        <div className="mt-6">
          <Notice>{words.pledged(say.money(pledged))}</Notice>
        </div>
      ) : null}
    </section>
  )

  function named(kinds: readonly (keyof Balances)[], sign: 1n | -1n) {
    return kinds.map((kind) => ({ name: t.ledger.accounts[kind].name, sum: sign * (sums[kind] ?? 0n) }))
  }
}

/** The accounts that were ever used; a sum on its usual side is positive, whichever side that is. */
function Side({
  title,
  sums,
  kinds,
  sign,
}: {
  title: string
  sums: Partial<Balances>
  kinds: readonly (keyof Balances)[]
  sign: 1n | -1n
}) {
  const words = useLanguage().t.ledger
  const rows = kinds.flatMap((kind) => {
    const sum = sums[kind]
    return sum === undefined ? [] : [{ key: kind, ...words.accounts[kind], sum: sign * sum }]
  })
  const total = rows.reduce((sum, row) => sum + row.sum, 0n)
  return (
    <section>
      <h3 className="mb-2 text-base">{title}</h3>
      <ul>
        {rows.map(({ key, ...line }) => (
          <StatementLine key={key} {...line} />
        ))}
        <StatementLine name={words.overview.total} sum={total} total />
      </ul>
    </section>
  )
}
