import type { DeskAlarm } from '#app/domain/ledger/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { AlarmFacts } from './alarm-facts.tsx'

/** An open alarm: what it means, the figures behind it, what to do, and the way to settle it. */
export function AlarmCard({ alarm, now, canSettle }: { alarm: DeskAlarm; now: Date; canSettle: boolean }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.ledgerDesk.desk
  const { name, meaning } = t.ledgerDesk.alarms[alarm.kind]
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="text-sm text-second">
        <time dateTime={alarm.at.toISOString()}>{words.since(say.relative(alarm.at, now))}</time>
      </p>
      <p>{meaning}</p>
      <AlarmFacts of={alarm} />
      <p>
        <LinkButton
          href={paths.deskAlarm(alarm.id)}
          tone="secondary"
          small
          refused={canSettle ? undefined : words.settleOnly}
        >
          {words.settle}
        </LinkButton>
      </p>
    </li>
  )
}

/** The latest that were settled, each with its note. */
export function SettledAlarms({ alarms }: { alarms: readonly DeskAlarm[] }) {
  const { t } = useLanguage()
  return (
    <section>
      <h2 className="mb-4">{t.ledgerDesk.desk.settled}</h2>
      <ul className="grid gap-4">
        {alarms.map((alarm) => (
          <li key={alarm.id} className="border-t border-line pt-3">
            <h3 className="text-base">{t.ledgerDesk.alarms[alarm.kind].name}</h3>
            <Settled of={alarm} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** By whom, when, and what she noted. */
export function Settled({ of: { settled } }: { of: DeskAlarm }) {
  const { t, say } = useLanguage()
  const words = t.ledgerDesk.desk
  if (!settled) return null
  return (
    <>
      <p className="text-sm text-second">
        {words.settledBy(say.day(settled.at), settled.by ?? words.somebody)}
      </p>
      <p className="max-w-[68ch] whitespace-pre-line" lang="fr">
        {settled.note}
      </p>
    </>
  )
}
