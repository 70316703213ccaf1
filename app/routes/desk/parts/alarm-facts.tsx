import type { DeskAlarm } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What an alarm is about and the figures behind it: amounts are cents as texts. */
export function AlarmFacts({ of: { subjectKind, subjectId, details } }: { of: DeskAlarm }) {
  const { t, say } = useLanguage()
  const names: Record<string, string> = t.ledger.facts
  const facts = Object.entries(details).filter(([, value]) => value !== null)
  return (
    <dl className="my-3 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      <dt className="text-second">{t.ledger.desk.about}</dt>
      <dd className="break-all">
        {subjectKind} <code>{subjectId}</code>
      </dd>
      {facts.map(([key, value]) => (
        <Fact key={key} name={names[key] ?? key}>
          {isAmount(key, value)
            ? say.money(BigInt(value))
            : typeof value === 'boolean'
              ? t.common[value ? 'yes' : 'no']
              : String(value)}
        </Fact>
      ))}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <>
    <dt className="text-second">{name}</dt>
    <dd className="break-all">{children}</dd>
  </>
)

const amounts = new Set(['amount', 'expected', 'says', 'received', 'found'])
const isAmount = (key: string, value: unknown): value is string =>
  amounts.has(key) && typeof value === 'string' && /^-?\d{1,18}$/.test(value)
