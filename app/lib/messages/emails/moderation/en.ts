import type { ModerationWords } from './fr.ts'

export const en: ModerationWords = {
  lines: {
    hidden: (title) => `Your contribution on “${title}” was hidden`,
    kept: (title) => `Your contribution on “${title}” was reported and stays online`,
    released: (title) => `Your contribution on “${title}” is published`,
    restored: (title) => `Your contribution on “${title}” is back`,
    upheld: (title) => `Your contribution on “${title}” stays hidden after the appeal`,
    reported: (title) => `Your report on “${title}” has been decided`,
    appeal: (day) => `An appeal is to be judged by ${day}`,
  },
  knots: {
    sent: 'Sent',
    published: 'Published',
    hidden: 'Hidden by moderation',
    ruled: { hidden: 'The reported text was hidden', kept: 'The reported text was kept' },
  },
  hidden: {
    subject: 'Your contribution was hidden',
    body: (title) => `A moderator has hidden what you wrote on “${title}”. The reason is public.`,
    ground: (ground) => `Rule applied: ${ground}`,
    appeal:
      'If you disagree, ask for a second look: somebody else will judge. If nobody does so in time, your contribution returns by itself. You have six months to ask; you may also go to court.',
    action: 'Ask for a second look',
  },
  kept: {
    subject: 'Your contribution was reported, and stays online',
    body: (title) =>
      `What you wrote on “${title}” was reported. After a look at it, moderation leaves it online.`,
  },
  released: {
    subject: 'Your contribution is published',
    body: (title) => `What you wrote on “${title}” was waiting to be read first. It is now public.`,
  },
  restored: {
    subject: 'Your contribution is back',
    body: (title) => `What you wrote on “${title}” is online again.`,
    byDeadline: 'Nobody judged your appeal in time: the rule is that your contribution returns.',
  },
  upheld: {
    subject: 'Your contribution stays hidden',
    body: (title) =>
      `Somebody else looked again at what you wrote on “${title}”, and upholds the decision. You may still go to court.`,
    register: 'See the decision in the public register',
  },
  reported: {
    subject: 'What became of your report',
    body: {
      hidden: (title) => `The contribution that you reported on “${title}” is hidden.`,
      kept: (title) => `The contribution that you reported on “${title}” stays online.`,
    },
    register: 'See the decision in the public register',
  },
  appeal: {
    subject: (day) => `An appeal to judge by ${day}`,
    title: 'An appeal awaits your judgement',
    body: (day) =>
      `Somebody other than you had hidden this contribution. Without a decision by ${day}, it returns by itself.`,
    text: 'What its author says',
    contribution: 'The contribution',
    action: 'Judge this appeal',
  },
}
