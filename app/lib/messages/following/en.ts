import type { Following } from './fr.ts'

export const en: Following = {
  title: (title) => `Follow “${title}”`,
  lead: 'We tell you what changes: versions, phases, milestones, questions and answers, comments.',
  heading: 'Follow',
  hint: 'A summary on each day when something happens. Change or stop it with one click.',
  followed: (title) => `You follow “${title}”`,
  howOften: 'By e-mail:',
  cadence: { 'at-once': 'At once', daily: 'Daily', weekly: 'Weekly', none: 'Never' },
  cadenceHint: {
    'at-once': 'An e-mail for each piece of news.',
    daily: 'A summary at 7 a.m. on days when something happens.',
    weekly: 'A summary on Mondays at 7 a.m., if something has happened.',
    none: 'No e-mail: the news stays in your account.',
  },
  stop: 'Stop following',
  save: 'Save',
  saved: {
    'at-once': 'Noted: an e-mail for each piece of news.',
    daily: 'Noted: a summary on each day when something happens.',
    weekly: 'Noted: a summary on Mondays.',
    none: 'Noted: no e-mail, the news stays in your account.',
  },
  stopped: 'You no longer follow this subject.',
  promise: 'You will be kept up to date as soon as you have confirmed your address.',
  feed: 'RSS feed',
  calendar: 'Calendar (iCal)',
}
