import { wording } from '../../language.ts'
import { desk } from './desk.en.ts'
import type { DossiersDesk } from './fr.ts'

const { list, money } = wording('en')
const cents = (names: readonly string[]) => BigInt(names[0] ?? '0')

export const en: DossiersDesk = {
  ...desk,
  refusals: {
    'dossier-needs-a-title': 'Write a title in French, of at least five letters.',
    'not-an-amount': 'Write an amount in euros, for example 1,250.50.',
    'amount-of-zero': 'The amount must be more than zero.',
    'amount-of-many-readings': 'This amount can be read in more than one way. Choose the one you mean.',
    'amounts-to-read-back': (names) =>
      `Read these amounts again: ${list([...names])}. Are they right? Confirm them at the foot of the page, or correct them.`,
    'amount-to-read-back': (names) =>
      `You wrote ${money(cents(names))}. Is that the sum? Confirm it, or correct it.`,
    'eligible-above-cost': 'The eligible base cannot exceed the total cost.',
    'funder-needs-a-name': 'Say which public body this is.',
    'rule-needs-its-act': 'Name the act behind this rule.',
    'close-needs-decision':
      'Bringing forward the close of a running consultation takes a decision: write its number and date.',
    'close-needs-eight-days': 'Eight days at least must be left to whoever has not answered yet.',
    'close-before-open': 'The close comes after the opening.',
    'no-such-project': 'Choose a project.',
    'plan-is-filed': 'The financing plan is filed: it no longer changes.',
    'dossier-is-over': 'This dossier is over: its amounts no longer change.',
    'dossier-is-filed': 'This application is filed: its project, funder and own-share rule no longer change.',
    'paid-above-limit': (names) => `At this stage no more than ${names[0]}% of this grant is paid.`,
    'granted-line-stays': 'A line whose money is already granted cannot be removed.',
    'dossier-incomplete': (names) =>
      `Before publishing, what is missing is: ${list(names.map((name) => desk.form.fields[name] ?? name))}.`,
    'dossier-before-its-project': 'Publish the project of this application first.',
    'not-fileable': 'Filing comes after the council’s decision, or when papers are requested.',
    'plan-does-not-add-up': (names) =>
      cents(names) >= 0n
        ? `The lines do not add up to the total cost: ${money(cents(names))} are missing.`
        : `The lines do not add up to the total cost: they exceed it by ${money(-cents(names))}.`,
    'own-share-short': (names) =>
      `The commune’s share is too small: ${money(cents(names))} of own funds are missing, or a waiver (CGCT L1111-10 III).`,
    'step-before-last': 'This day comes before the step before it.',
    'step-not-ahead': 'This state does not follow today’s.',
    'step-needs-reference': 'Name the act: its number and date.',
    'nothing-granted': 'Write the amount granted first, on the page of amounts.',
    'started-before-receipt':
      'Works do not begin before receipt is acknowledged: the application would be rejected (CGCT R2334-24).',
    'not-extendable': 'An extension needs a grant that still stands.',
    'no-such-deadline': 'This deadline does not run for this application.',
    'extension-too-late': 'An extension is asked for before the deadline.',
    'extension-not-later': 'The new day comes after today’s deadline.',
    'extension-too-long':
      'The law allows one more year to begin, two to finish (CGCT R2334-28 and R2334-29).',
    'received-above-grant': 'No more is received than is granted.',
    'grant-needs-its-act': 'An amount granted has its day and its act.',
    'nothing-counted': 'No count is published yet: there is nothing to print.',
  },
}
