import type { LineEntry } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { StatementLine } from './statement-line.tsx'

/** Both sides of a line: a credit goes out, a debit comes in, and they come to the same. */
export function BothSides({ entries }: { entries: readonly LineEntry[] }) {
  const { t, say } = useLanguage()
  const words = t.ledger.line
  const moved = entries.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n)
  return (
    <section aria-label={words.sides}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-2">
        <Side title={words.from} entries={entries.filter(({ amount }) => amount < 0n)} sign={-1n} />
        <Side title={words.to} entries={entries.filter(({ amount }) => amount > 0n)} sign={1n} />
      </div>
      <p className="mt-4 text-second">{words.balanced(say.money(moved))}</p>
    </section>
  )
}

function Side({ title, entries, sign }: { title: string; entries: readonly LineEntry[]; sign: 1n | -1n }) {
  const { t, paths } = useLanguage()
  return (
    <section>
      <h2 className="mb-2 text-base">{title}</h2>
      <ul>
        {entries.map(({ account, project, amount }) => (
          <StatementLine
            key={`${account}-${project?.slug}`}
            name={t.ledger.accounts[account].name}
            gloss={
              <>
                {t.ledger.accounts[account].gloss}{' '}
                {project ? (
                  <a href={paths.project(project.slug).show}>{t.ledger.line.project(project.title)}</a>
                ) : null}
              </>
            }
            sum={sign * amount}
          />
        ))}
      </ul>
    </section>
  )
}
