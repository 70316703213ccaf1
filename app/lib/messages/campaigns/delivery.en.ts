import { wording } from '../../language.ts'
import type { delivery as French } from './delivery.fr.ts'

const { list } = wording('en')

export const delivery: typeof French = {
  needs: { address: 'your postal address', engraving: 'words to engrave', size: 'a size' },
  asks: (needs) => `To be said with the pledge: ${list(needs)}.`,
  title: 'To hand you your reward',
  hint: 'Only the town hall reads it, and erases it after delivery, at the end of the legal period. You can change it until it is sent.',
  answers: {
    recipient: 'Whom to send it to',
    street: 'Number and street, or place',
    postcode: 'Postcode',
    town: 'Town',
    country: 'Country',
    engraving: 'Words to engrave',
    size: 'Size',
  },
  is: (label, value) => `${label}: ${value}`,
  recipientHint: 'First and last name, as on the letter box.',
  engravingHint: 'As it will read: a name, for instance. Sixty characters at most.',
  noSize: 'Choose a size',
  states: { 'to-do': 'To prepare', sent: 'Sent', given: 'Handed over' },
  sentOn: (day) => `Sent on ${day}`,
  givenOn: (day) => `Handed over on ${day}`,
  mine: {
    heading: 'Your reward',
    pageTitle: 'My reward',
    lead: (reward) => `“${reward}”: what the town hall must know to hand it to you.`,
    missing: (needs) => `Still missing: ${list(needs)}.`,
    erased: 'What you had said was erased.',
    byHand: 'Nothing to say: the town hall will hand it to you. Give it the reference of your pledge.',
    change: 'Change this',
    say: 'Say what is missing',
    submit: 'Save',
    saved: 'Noted. You can still change it until it is sent.',
    none: 'This pledge has no reward to prepare, or came to nothing.',
    moved: 'Your reward has already left: write to the town hall for a change.',
  },
}
