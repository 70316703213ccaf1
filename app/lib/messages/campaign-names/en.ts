import { wording } from '../../language.ts'
import type { CampaignNames } from './fr.ts'

const { plural } = wording('en')

export const en: CampaignNames = {
  heading: 'Funding by the people',
  lead: 'A campaign of the commune: nobody is charged unless the goal is reached.',
  states: {
    draft: 'Being prepared',
    open: 'Open',
    closing: 'Deadline passed, being counted',
    reached: 'Goal reached, being collected',
    missed: 'Goal missed',
    settled: 'Goal reached',
    cancelled: 'Cancelled',
  },
  endings: { short: 'Over, collected in part', returned: 'Over, everything is given back' },
  progress: (promised, goal) => `${promised} pledged of ${goal}`,
  pledges: (n) => plural(n, { zero: 'No pledge yet', one: '# pledge', other: '# pledges' }),
  fewPledges: 'fewer than five pledges',
  until: (day, left) => `Until ${day} (${left})`,
  ended: (day) => `Deadline on ${day}`,
  promise: 'Pledge a gift',
  read: 'See the campaign',
  home: 'Help to pay for it',
  homeAll: 'All campaigns',
  sponsors: {
    heading: 'Sponsoring',
    lead: 'Businesses and associations pay for publicity, a service. These are not gifts.',
    besideGoal: 'These sums do not count towards the goal of the campaign.',
    net: 'Without VAT, for the project',
    vat: 'VAT, passed on to the State',
    gross: 'Paid by the sponsors',
    price: (net) => `${net} without VAT`,
    by: (names) => `Sponsors: ${names}`,
    nobody: 'Nobody has taken it yet.',
    over: 'No longer on offer',
  },
}
