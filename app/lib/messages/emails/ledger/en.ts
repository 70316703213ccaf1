import type { LedgerMailWords } from './fr.ts'

export const en: LedgerMailWords = {
  lines: {
    alarm: (name) => `Money alarm: ${name}`,
  },
  alarm: {
    subject: (name) => `Money alarm: ${name}`,
    todo: 'What to do',
    action: 'Open the alarm at the desk',
  },
}
