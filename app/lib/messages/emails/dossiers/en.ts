import type { DossierWords } from './fr.ts'

export const en: DossierWords = {
  lines: {
    published: (title) => `New subsidy application: ${title}`,
    filed: (title, number) => `${title}: version ${number} filed`,
    moved: (title, state) => `${title}: “${state}”`,
    extended: (title) => `${title}: deadline extended`,
    granted: (title, amount) => `${title}: ${amount} granted`,
    refused: (title) => `${title}: subsidy refused`,
    near: (title, what, day) => `${title}: “${what}” by ${day}`,
    passed: (title, what, day) => `${title}: the deadline “${what}” passed on ${day}`,
  },
  knots: {
    published: 'The application becomes public',
    extended: { start: 'Start of works extended', finish: 'End of works extended' },
    until: (day) => `until ${day}`,
    annex: 'The residents’ opinions are printed',
    granted: (amount) => `${amount} in grants awarded`,
  },
  read: 'Read the application',
  published: {
    subject: (title) => `New subsidy application: ${title}`,
    body: 'The commune is asking for public money for a project that you follow. You can read the application, discuss it and follow it.',
  },
  filed: {
    subject: (title, number) => `${title}: version ${number} filed`,
    title: 'The application is filed',
    body: (number) => `Version ${number} went to the funder. It is frozen: anybody can check it.`,
    hash: (sha256) => `SHA-256 fingerprint: ${sha256}`,
    action: 'See what was filed',
  },
  moved: {
    subject: (title, state) => `${title}: “${state}”`,
    subjectExtended: (title) => `${title}: deadline extended`,
    title: (state) => `The application has come to “${state}”`,
    titleExtended: 'The funder has extended a deadline',
    on: (day) => `It happened on ${day}.`,
    act: (reference) => `Act: ${reference}`,
  },
  granted: {
    subject: (title, amount) => `${title}: ${amount} granted`,
    title: (amount) => `${amount} of public money granted`,
  },
  refused: {
    subject: (title) => `${title}: subsidy refused`,
    title: 'The subsidy is refused',
  },
  deadline: {
    subjectNear: (title, what, day) => `${title}: ${what} by ${day}`,
    subjectPassed: (title, what) => `${title}: deadline passed, ${what}`,
    near: (what, day) => `“${what}”: the deadline is ${day}.`,
    passed: (what, day) => `“${what}”: the deadline was ${day}.`,
    action: 'Open the application at the desk',
  },
}
