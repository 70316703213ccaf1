import { pathOf } from '#app/domain/publishing/index.ts'
import { alarmRaised } from '#emails/ledger/alarm-raised.tsx'
import { type Letter, letter } from './letter.ts'

export const ledgerLetters = {
  'alarm-raised': (story, desk) => {
    if (!story.alarm || story.alarm.settled) return null
    return letter(
      alarmRaised,
      { ...desk.words.ledger.alarms[story.alarm.kind], path: pathOf(story, desk.locale) },
      desk,
    )
  },
} as const satisfies Record<string, Letter>
