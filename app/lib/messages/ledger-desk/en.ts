import { wording } from '../../language.ts'
import type { fr } from './fr.ts'

const { plural } = wording('en')

export const en: typeof fr = {
  alarms: {
    'webhook-livemode': {
      name: 'Message from Stripe in the wrong mode',
      meaning:
        'Stripe sent a test message to the live instance, or the other way round. It was ignored: no account moved.',
      todo: 'Check at Stripe to which address and in which mode messages are sent. If the address is right, change the signing key.',
    },
    'webhook-quarantined': {
      name: 'Message from Stripe set aside',
      meaning:
        'A message from Stripe names a pledge or a payment that fits nothing here. Nothing was credited.',
      todo: 'Look the reference up at Stripe. If the payment is real, refund it from Stripe and note it here.',
    },
    'amount-mismatch': {
      name: 'Unexpected sum or currency',
      meaning: 'Stripe reports another sum, or another currency, than was asked for. Nothing was credited.',
      todo: 'Compare the pledge with the payment at Stripe. Refund what should not have been charged.',
    },
    'unmatched-balance-transaction': {
      name: 'Movement without an entry',
      meaning: 'Stripe shows a movement that no entry answers to.',
      todo: 'Open the movement at Stripe, find what caused it, and ask for the missing entry.',
    },
    'payout-mismatch': {
      name: 'Payout that does not add up',
      meaning:
        'The sum of a payout by Stripe differs from that of its movements. The payout is not reconciled.',
      todo: 'Ask Stripe for the details of the payout and compare them with the public accountant’s statement.',
    },
    'negative-clearing': {
      name: 'Negative balance at Stripe',
      meaning: 'Refunds or disputes exceed what Stripe holds for the commune.',
      todo: 'Plan a payment to Stripe, or wait for the next collections, in agreement with the public accountant.',
    },
    'refund-failed': {
      name: 'Refund turned down',
      meaning:
        'The person’s bank refused it, or Stripe did not make it: the code says why. The sum is still owed to them.',
      todo: 'Agree on another way with her, then note here how she was paid back.',
    },
    'collection-unknown': {
      name: 'Payment without news',
      meaning:
        'A charge was asked for and its outcome is still unknown. It counts neither as made nor as failed.',
      todo: 'Look the payment up at Stripe. Do not start it again: it might be taken twice.',
    },
    'call-refused': {
      name: 'Request refused by Stripe',
      meaning:
        'Stripe does not take what we ask: a sum outside its bounds, a limited account, a mistake of ours. No bank has refused a card, and nothing was charged.',
      todo: 'The code says what is wrong. Check the account at Stripe, then tell the administrator; the request repeats by itself.',
    },
    'dispute-open': {
      name: 'Disputed payment',
      meaning:
        'Somebody disputed a payment with her bank, which took the sum back until it decides. It cannot be refunded while the dispute runs.',
      todo: 'Answer at Stripe before the date it gives, with what the campaign announced. The alarm closes by itself when the bank has decided.',
    },
    'payout-failed': {
      name: 'Transfer refused by the bank',
      meaning:
        'A transfer of Stripe came back: the commune’s bank did not accept it. The money is at Stripe again, and the accounts say so.',
      todo: 'Check the IBAN at Stripe with the public accountant. The next transfer will carry this sum.',
    },
    'refund-elsewhere': {
      name: 'Refund made at Stripe',
      meaning: 'A sponsor’s payment was refunded from Stripe’s dashboard: the invoice is not cancelled.',
      todo: 'Issue the credit note from the invoice’s page, then note it here. Always refund from here.',
    },
    'invoice-gap': {
      name: 'Missing invoice number',
      meaning:
        'The series of invoice numbers has a gap, which the law forbids (CGI, annexe II, art. 242 nonies A).',
      todo: 'Tell the administrator and the public accountant before another invoice is issued.',
    },
    'ledger-broken': {
      name: 'Entry changed',
      meaning: 'The nightly check found an entry, or a link of the chain, that is no longer what it was.',
      todo: 'Enter nothing more. Tell the administrator: a backup and the published fingerprints will show what changed.',
    },
  },
  facts: {
    amount: 'Sum',
    expected: 'Expected',
    says: 'Reported',
    received: 'Reported',
    found: 'Found',
    code: 'Decline code',
    type: 'Type',
    what: 'What changed',
    livemode: 'Live mode',
    pledgeId: 'Pledge',
    paymentId: 'Payment',
    refundId: 'Refund',
    paid: 'Paid out',
    sum: 'Sum of the movements',
    balance: 'Balance at Stripe',
    payout: 'Payout',
    why: 'Reason',
    first: 'First number missing',
    count: 'Numbers missing',
    sponsorshipId: 'Sponsorship',
  },
  subjects: {
    payout: 'Payout',
    'balance-transaction': 'Movement',
    payment: 'Payment',
    dispute: 'Dispute',
    refund: 'Refund',
    checkout: 'Payment page',
    'stripe-event': 'Message from Stripe',
    'invoice-series': 'Series of invoices',
    position: 'Entry no.',
  },
  desk: {
    title: 'Accounts and alarms',
    lead: 'What does not add up, what is still to be matched, and what stands on each account.',
    export: 'Export for the accountant (CSV)',
    exportHint: 'The export holds the references of payments and your notes: it is not for publication.',
    public: 'See the public accounts',
    auditor: {
      title: 'For the auditor',
      lead: 'The published accounts always bring at least five people together. To check that nothing else is in them, the auditor is given the inner chain, or a line opened whole. Each look is written in the register.',
      chain: 'Download the inner chain (JSON)',
      line: 'Open a line',
      lineLead:
        'Every entry of a published line, without names. It shows each person’s sum: open it for an audit, and for nothing else. Your look is written in the register.',
      number: 'Number of the line',
      open: 'Open',
      holds: 'These entries, and no others, give the published root.',
      broken: 'These entries do not give the published root: tell the administrator.',
      none: (asked: string) => `No published line has the number ${asked}.`,
    },
    alarms: 'Alarms to settle',
    reconciled: (at, missed) =>
      `Last held against Stripe: ${at}. ${plural(missed, {
        zero: 'No message was missing.',
        one: '# message that was missing has been found.',
        other: '# messages that were missing have been found.',
      })}`,
    notReconciled: 'Our books are first held against Stripe’s within the minute, then every day at four.',
    noAlarms: 'No alarm',
    noAlarmsBody:
      'Whatever does not add up between Stripe and our accounts will appear here, with what to do.',
    since: (ago) => `Raised ${ago}`,
    about: 'Reference',
    todo: 'What to do',
    settle: 'Settle this alarm',
    settleOnly: 'Only the person in charge of the accounts settles an alarm.',
    note: 'What you found and did',
    noteHint: 'Kept with the alarm, read by the town hall alone. Without anybody’s name.',
    correction: 'Correcting entry',
    correctionHint: 'It is posted with your note, and appears in the public accounts at the next count.',
    corrections: {
      none: {
        name: 'None',
        hint: 'The note is enough: nothing is missing in the accounts.',
      },
      cost: {
        name: 'Fee or adjustment of Stripe',
        hint: 'This movement is a cost, or a cost given back.',
      },
      'top-up': {
        name: 'Payment of the commune to Stripe',
        hint: 'The money comes from the commune’s bank.',
      },
      'as-paid': {
        name: 'The payout as the bank received it',
        hint: 'Check the statement: the sum paid out is written, the difference stays at Stripe.',
      },
      'by-transfer': {
        name: 'Given back by transfer of the commune',
        hint: 'The transfer is made: the sum is no longer owed, and the person gets an e-mail.',
      },
    },
    topUp: 'Sum paid to Stripe',
    topUpHint: 'Only for a payment to Stripe.',
    confirm: 'Close the alarm with this note',
    done: 'The alarm is settled.',
    alreadyDone: 'This alarm is settled already.',
    settled: 'Settled alarms',
    settledBy: (day, by) => `Settled on ${day} by ${by}`,
    somebody: 'a deleted account',
    unmatched: 'Stripe’s movements to match',
    unmatchedLead: (n) =>
      plural(n, {
        one: '# movement has no entry facing it yet.',
        other: '# movements have no entry facing them yet. The oldest first.',
      }),
    allMatched: 'All that Stripe has shown is matched.',
    balances: 'Balance of each account',
    noBalances: 'No account is open: the first will open with the first confirmed pledge.',
    columns: {
      account: 'Account',
      of: 'For',
      debit: 'Debit',
      credit: 'Credit',
      reference: 'Reference',
      type: 'Type',
      day: 'Day',
      amount: 'Sum',
      fee: 'Fee',
    },
    commune: 'the commune',
  },
}
