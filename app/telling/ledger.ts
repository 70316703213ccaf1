import { ledgerFacts } from '#app/domain/ledger/index.ts'
import { letter } from './letter.ts'
import { tellings } from './telling.ts'

const alarmRaised = async () => (await import('#emails/ledger/alarm-raised.tsx')).alarmRaised

/** How what does not add up about money reads. */
export const ledgerTellings = tellings(ledgerFacts, {
  'alarm-raised': {
    line: ({ alarm }, { words, t }) => words.ledger.lines.alarm(t.ledgerDesk.alarms[alarm.kind].name),
    path: ({ alarm }, { paths }) => paths.deskAlarm(alarm.id),
    over: ({ alarm }) => alarm.settled,
    letter: letter(alarmRaised, ({ alarm }, { t, path }) => ({ ...t.ledgerDesk.alarms[alarm.kind], path })),
  },
})
