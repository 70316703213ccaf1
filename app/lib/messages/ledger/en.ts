import { desk } from './desk.en.ts'
import type { fr } from './fr.ts'
import { names } from './names.en.ts'

export const en: typeof fr = {
  ...names,
  ...desk,
  title: 'Accounts',
  lead: 'Every euro pledged, collected, made over or given back leaves an entry here. None is ever removed: a mistake is put right by a contrary entry that names the first.',
  privacy: 'No name and no hour: a gift shows its sum and its day.',
  downloadTable: 'Download (CSV)',
  downloadChain: 'Download with fingerprints (JSON)',
  empty: 'No entry yet',
  emptyBody:
    'The first will appear once somebody has pledged to a campaign of the commune, or sponsored a project.',
  emptyFiltered: 'No entry fits these filters',
  overview: {
    title: 'Where the money stands',
    where: 'Where it is',
    whose: 'Who it is for',
    total: 'Total',
    equal: (sum) =>
      `Both lists come to the same sum, ${sum}: every euro that comes in somewhere is owed to something at once.`,
    pledged: (sum) =>
      `Besides, ${sum} is pledged and charged to nobody. It is not money yet: these pledges do not count above.`,
  },
  campaigns: {
    title: 'By campaign',
    caption: 'What each campaign was pledged, collected, cost and gave',
    campaign: 'Campaign',
    promised: 'Pledged',
    collected: 'Collected',
    uncollected: 'Not collected',
    voided: 'Not called upon',
    fees: 'Fees',
    refunded: 'Given back',
    held: 'Held',
    released: 'Made over',
    sponsored: 'Sponsoring',
    all: 'All entries of this campaign',
    show: 'See the campaign',
    own: 'The accounts of this campaign',
    glosses: {
      promised: 'Confirmed, and not withdrawn.',
      collected: 'Charged for good.',
      uncollected: 'The card could not be charged.',
      voided: 'Nobody was charged.',
      fees: 'Kept by Stripe.',
      refunded: 'Returned to whoever gave or paid it.',
      held: 'Until the campaign is settled.',
      released: 'Due to the project for good.',
      sponsored: 'Invoiced to sponsors, without VAT. No part of the goal.',
    },
    none: 'No entry yet: the first will appear with the first confirmed pledge.',
  },
  entries: {
    title: 'The entries',
    reversedBy: (what) => `Since then: ${what.toLowerCase()}`,
    filters: { campaign: 'Campaign', kind: 'Kind' },
    all: 'All',
  },
  transaction: {
    eyebrow: (day) => `Entry of ${day}`,
    written: (day) => `Written on ${day}.`,
    of: (campaign) => `For the campaign “${campaign}”.`,
    memo: 'This entry is about pledges: no money moved.',
    reverses: 'It reverses',
    reversedBy: 'It is reversed by',
    other: (what, day) => `${what}, ${day}`,
    sides: 'Both sides of the entry',
    from: 'What goes out',
    to: 'What comes in',
    project: (title) => `Project “${title}”`,
    balanced: (sum) => `What goes out equals what comes in: ${sum}.`,
    proof: 'Its place in the chain',
    proofText:
      'This fingerprint follows that of the entry before. Note it down: should the entry ever change, it would no longer be the same.',
    waiting: 'It joins the chain of fingerprints within a minute.',
    position: 'Position',
    fingerprint: 'Fingerprint',
  },
  fingerprints: {
    title: 'Fingerprints of the accounts',
    lead: 'Each entry is tied to the one before by a fingerprint. If anybody changed one, the fingerprint of the day would no longer fit.',
    whatText:
      'Each entry gets a fingerprint (SHA-256) computed over what is published of it and over the fingerprint before. The fingerprint of a day is that of the last entry: it vouches for all the others.',
    privacyText:
      'No name, no hour, no payment number. What caused an entry stands there only as a salted fingerprint, unreadable without the key that the commune keeps.',
    howSteps: [
      'Download the file: one line per entry, and one per daily fingerprint.',
      'For each entry, compute the SHA-256 of the previous fingerprint followed by the “entry” field as it is written. The result must be the “hash” field.',
      'In each entry the amounts must sum to zero; an entry that reverses another must be its mirror.',
      'At the position of a day, the fingerprint must be the one that you noted.',
    ],
    command: 'With the code of the platform, one command does all of this, without a network:',
  },
  refusals: {
    'not-enough-money': 'There is not enough money on this account for this entry.',
    'alarm-not-found': 'This alarm does not exist, or no longer does.',
    'alarm-settled': 'This alarm is settled already.',
  },
}
