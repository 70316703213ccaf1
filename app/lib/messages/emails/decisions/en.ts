import type { DecisionWords } from './fr.ts'

export const en: DecisionWords = {
  lines: {
    published: (act, title) => `${act}: ${title}`,
    superseded: (act) => `${act}: superseded by another act`,
    redacted: (act) => `${act}: text withdrawn`,
  },
  knots: {
    followedBy: (act) => `Then decided: ${act}`,
  },
  read: 'Read the decision',
  published: {
    subject: (act, title) => `${act}: ${title}`,
    body: (day) => `The commune has put this act online. It is dated ${day}.`,
    about: (titles) => `It decides on: ${titles}.`,
    kept: 'A published act never changes: another can only take its place.',
  },
  superseded: {
    subject: (act) => `${act}: superseded by another act`,
    title: (act) => `${act} no longer applies`,
    body: (successor) => `Another act takes its place: ${successor}. Both texts stay readable.`,
  },
  redacted: {
    subject: (act) => `${act}: text withdrawn`,
    title: (act) => `The text has been withdrawn: ${act}`,
    body: (ground) => `Ground: ${ground}. The number, date, votes and hashes stay online.`,
  },
}
