import { wording } from '../../language.ts'
import { deliveries } from './deliveries.en.ts'
import { desk } from './desk.en.ts'
import type { CampaignsDesk } from './fr.ts'

const { list, money } = wording('en')
const cents = (names: readonly string[]) => (names[0] ? money(BigInt(names[0])) : '')

export const en: CampaignsDesk = {
  ...desk,
  deliveries,
  refusals: {
    'reward-needs-a-name': 'Give this reward a name, of at least three letters.',
    'most-below-least': 'The largest pledge cannot be below the smallest.',
    'most-above-goal': 'A single pledge does not exceed the goal.',
    'floor-within-goal': 'Write the sum collected below which everything is given back: the goal at most.',
    'reward-out-of-reach': 'This reward asks for more than the largest pledge.',
    'reward-above-rate': (names) =>
      `This reward is worth more than ${names[0] ?? '25'}% of the gift: it would no longer be a gift. Lower its value, or ask for more.`,
    'reward-above-yearly': (names) =>
      `This reward exceeds €${names[0] ?? '73'}, the most that one person may receive in a year for her gifts.`,
    'mandate-needs-opinion':
      'A mandate needs the public accountant’s favourable opinion (CGCT L1611-7-1): give its date.',
    'terms-not-read': 'Tick this box: none of it will change any more.',
    'campaign-incomplete': (names) =>
      `Before opening, this is missing: ${list(names.map((name) => desk.form.parts[name] ?? name))}.`,
    'campaign-before-its-project': 'Publish the project of this campaign first.',
    'deadline-too-soon': 'The deadline must leave at least one day. Change it on the contents page.',
    'campaign-terms-stay': 'This campaign is open or closed: its terms no longer change.',
    'campaign-over':
      'This campaign takes no more pledges: it is closed, or its deadline has passed. You will not be charged.',
    'pledge-in-euros':
      'The commune collects in euros only. Write an amount in euros, for instance 50 or 12.50.',
    'pledge-below-least': (names) => `A pledge is at least ${cents(names)}.`,
    'pledge-above-most': (names) =>
      `A pledge is at most ${cents(names)} in this campaign. To give more, write to the town hall.`,
    'reward-gone':
      'The last of these rewards has just been taken. Choose another, or pledge without one: your amount is kept.',
    'reward-needs-more': (names) =>
      names[0]
        ? `This reward asks for a pledge of at least ${cents(names)}.`
        : 'This reward asks for a larger pledge.',
    'counterparts-of-the-year': (names) =>
      `With this one, your rewards of the year would exceed €${names[0] ?? '73'}: the law does not allow it for a gift. Choose another, or none.`,
    'delivery-incomplete': 'Your reward asks for this.',
    'postcode-of-five': 'This postcode has five figures.',
    'no-reward-to-deliver': 'This pledge has no reward to prepare.',
    'no-reward-ticked': 'Tick at least one reward.',
    'delivery-moved': 'Your reward has already left: write to the town hall.',
    'already-pledged': 'You already have a pledge in this campaign. You can change it or withdraw it.',
    'pledge-not-changeable': 'This pledge can no longer be changed or withdrawn.',
    'not-her-organisation': 'You do not speak for this organisation.',
  },
}
