import type { fr } from './fr.ts'
import { names } from './names.en.ts'

export const en: typeof fr = {
  ...names,
  title: 'Accounts',
  lead: 'Every euro pledged, collected, made over or given back counts here, in a line that holds five people at least. No line is ever removed or changed.',
  privacy:
    'No name, no hour, no single person’s sum: once a day, and at a campaign’s end, what five people at least have given appears as one sum. What would single somebody out waits for a later count. A sponsor, whose price is public, has a line of its own.',
  downloadTable: 'Download (CSV)',
  downloadChain: 'Download with fingerprints (JSON)',
  empty: 'No line yet',
  emptyBody:
    'The first will appear with the count that follows the pledges of ten people, or the end of a campaign.',
  emptyFiltered: 'No line fits these filters',
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
    voided: 'Not called upon',
    fees: 'Fees',
    refunded: 'Given back',
    lost: 'Taken back',
    held: 'Held',
    released: 'Made over',
    sponsored: 'Sponsoring',
    all: 'All lines of this campaign',
    show: 'See the campaign',
    own: 'The accounts of this campaign',
    glosses: {
      promised: 'Confirmed, and not withdrawn.',
      collected: 'Charged for good.',
      voided: 'Nobody was charged.',
      fees: 'Kept by Stripe.',
      refunded: 'Returned to whoever gave or paid it.',
      lost: 'Disputed with the bank, and taken back by it.',
      held: 'Until the campaign is settled.',
      released: 'Due to the project for good.',
      sponsored: 'Invoiced to sponsors, without VAT. No part of the goal.',
    },
    none: 'No line yet: the first will hold five people at least.',
  },
  entries: {
    title: 'The lines',
    people: (n) => `${n} people`,
    whole: 'Fewer than five people, in all',
    filters: { campaign: 'Campaign', kind: 'Kind' },
    all: 'All',
  },
  line: {
    eyebrow: (position, day) => `Line ${position}, count of ${day}`,
    of: (campaign) => `For the campaign “${campaign}”.`,
    memo: 'This line is about pledges: no money moved.',
    sides: 'Both sides of the line',
    from: 'What goes out',
    to: 'What comes in',
    project: (title) => `Project “${title}”`,
    balanced: (sum) => `What goes out equals what comes in: ${sum}.`,
    proof: 'Its proofs',
    proofText:
      'This fingerprint follows that of the line before. The root vouches for each of the entries that the line holds.',
    inclusion:
      'Whoever gave finds on the page of her pledge the leaf and the path that prove that hers is in it. What this proves: that it is there. That the line holds nothing else is checked by the auditor, who opens the whole of it, and confirmed by the bank’s pay-outs.',
    root: 'Root',
    position: 'Position',
    fingerprint: 'Fingerprint',
  },
  fingerprints: {
    title: 'Fingerprints of the accounts',
    lead: 'Each line is tied to the one before by a fingerprint. If anybody changed one, the fingerprint of the day would no longer fit.',
    whatText:
      'Each line gets a fingerprint (SHA-256) computed over what is published of it and over the fingerprint before. The first line vouches in the same way for the inner chain of entries, shown to the auditor alone. The fingerprint of a day is that of the last line: it vouches for all the others.',
    privacyText:
      'No name, no hour, no sum of fewer than five people. Each entry stands there only within the root of a Merkle tree (RFC 6962), under sixteen bytes of salt that its owner alone is given.',
    howSteps: [
      'Download the file: one line per count, kind and campaign, and one per daily fingerprint.',
      'For each line, compute the SHA-256 of the previous fingerprint followed by the “entry” field as it is written. The result must be the “hash” field.',
      'In each line the amounts must sum to zero, and the people must be five at least.',
      'At the position of a day, the fingerprint must be the one that you noted.',
      'For your own gift: “--mine” and the proof file that the page of your pledge gives.',
    ],
    command: 'With the code of the platform, one command does all of this, without a network:',
  },
  refusals: {
    'not-enough-money': 'There is not enough money on this account for this entry.',
    'alarm-not-found': 'This alarm does not exist, or no longer does.',
    'alarm-settled': 'This alarm is settled already.',
  },
}
