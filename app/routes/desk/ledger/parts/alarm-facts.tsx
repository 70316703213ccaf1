import type { DeskAlarm } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { saidOf } from './alarm-fact.ts'

/** What an alarm is about and the figures behind it. */
export function AlarmFacts({ of: { subjectKind, subjectId, details } }: { of: DeskAlarm }) {
  const { t, say } = useLanguage()
  const names: Record<string, string> = t.ledgerDesk.facts
  const subjects: Record<string, string> = t.ledgerDesk.subjects
  const facts = Object.entries(details).filter(([, value]) => value !== null)
  return (
    <dl className="my-3 grid gap-x-6 text-sm sm:gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      <dt className="text-second">{t.ledgerDesk.desk.about}</dt>
      <dd className="mb-2 break-all sm:mb-0">
        {subjects[subjectKind] ?? subjectKind} <code>{subjectId}</code>
      </dd>
      {facts.map(([key, value]) => (
        <Fact key={key} name={names[key] ?? key}>
          {saidOf(key, value, say, t.common)}
        </Fact>
      ))}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <>
    <dt className="text-second">{name}</dt>
    <dd className="mb-2 break-all sm:mb-0">{children}</dd>
  </>
)
