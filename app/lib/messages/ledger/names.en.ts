import type { names as fr } from './names.fr.ts'

export const names: typeof fr = {
  accounts: {
    'stripe-clearing': { name: 'With Stripe', gloss: 'Taken by card, not yet paid out to the commune.' },
    bank: {
      name: 'In the public treasury',
      gloss: 'Paid into the account kept by the commune’s accountant.',
    },
    'sponsor-receivable': {
      name: 'Owed by sponsors',
      gloss: 'Invoiced to businesses that have not paid yet.',
    },
    'refund-payable': { name: 'To give back', gloss: 'Owed to people whose refund is on its way.' },
    disputes: { name: 'Disputed', gloss: 'Taken back by a bank until the dispute is decided.' },
    'stripe-fees': { name: 'Payment fees', gloss: 'What Stripe keeps of each payment.' },
    vat: { name: 'VAT to pay over', gloss: 'Included in sponsorships, and owed to the State.' },
    'match-budget': {
      name: 'Match fund',
      gloss: 'Voted by the commune to add to gifts, and not spent yet.',
    },
    held: {
      name: 'Held for campaigns',
      gloss: 'Collected for a campaign that is not settled: it may have to be given back.',
    },
    gift: { name: 'Gifts', gloss: 'Given by people, and due to the projects for good.' },
    patronage: {
      name: 'Patronage',
      gloss: 'Given by businesses or associations, and due to the projects for good.',
    },
    sponsoring: {
      name: 'Sponsorships',
      gloss: 'Paid by businesses in order to be seen: a purchase, not a gift.',
    },
    pledged: { name: 'Pledged', gloss: 'Pledged by people, and charged to nobody so far.' },
    pledgers: {
      name: 'Those who pledged',
      gloss: 'The other side of the pledges: every sum in this ledger has two.',
    },
  },
  codes: {
    promised: 'Pledge confirmed',
    changed: 'Pledge changed',
    withdrawn: 'Pledge withdrawn',
    voided: 'Pledge not called upon',
    fulfilled: 'Pledge kept',
    uncollected: 'Pledge not collected',
    collected: 'Payment collected',
    sponsored: 'Sponsorship invoiced',
    'sponsoring-cancelled': 'Sponsorship cancelled',
    fee: 'Payment fee',
    'fee-returned': 'Fee returned by Stripe',
    'refund-due': 'Refund decided',
    refunded: 'Refund sent',
    'refund-failed': 'Refund come back',
    released: 'Made over to the project',
    'paid-out': 'Paid out to the commune',
    disputed: 'Payment disputed',
    'dispute-won': 'Dispute won',
    'dispute-lost': 'Dispute lost',
    corrected: 'Correction',
  },
  kinds: {
    promise: 'Pledges',
    collection: 'Collected',
    sponsoring: 'Sponsorships',
    fee: 'Fees',
    refund: 'Refunds',
    release: 'Made over',
    payout: 'Pay-outs',
    dispute: 'Disputes',
    correction: 'Corrections',
  },
}
