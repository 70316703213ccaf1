import type { Collection } from './fr.ts'

export const en: Collection = {
  silent: {
    title: 'The payment service does not answer',
    body: (until) => `Nothing is lost and nothing is charged. Your pledge waits for you until ${until}.`,
    nothing:
      'Nothing is charged and your pledge is not lost. Try again in a few minutes; if it lasts, the town hall knows.',
    again: 'Try again',
  },
  cardNote: (amount) => `Your pledge: ${amount}. Nothing is charged today.`,
  back: {
    about: (amount, campaign) => `${amount} for “${campaign}”`,
    counts: {
      title: 'Your pledge counts',
      body: (deadline) =>
        `Your card is saved, nothing is charged. It will be charged only after ${deadline}, and only if the goal is reached.`,
      card: (brand, last4) => `${brand} card ending in ${last4}.`,
    },
    waits: {
      title: 'Your card is not saved yet',
      body: 'If you have just given it, the confirmation is on its way: refresh this page in a moment. Otherwise, go on from where you were.',
    },
    late: {
      title: 'Your pledge does not count',
      body: 'The card came too late: the campaign is closed, or the reward you had reserved is gone. The card is not kept and nothing will be charged.',
    },
    expired: {
      title: 'The time to give a card is over',
      body: 'Nothing is charged and the reward you had reserved is free again. You can pledge once more.',
    },
    ended: {
      title: 'This pledge is closed',
      body: 'It was withdrawn, or the campaign has ended. Nothing is charged.',
    },
    refresh: 'Refresh',
    toCard: 'Give a card',
    see: 'See my pledge',
    toCampaign: 'Back to the campaign',
  },
  card: {
    ends: {
      title: 'This card expires too soon',
      body: (month, until) =>
        `It is valid until the end of ${month}, but it may be charged until ${until} if the goal is reached.`,
    },
    ended: {
      title: 'Your card is no longer valid',
      body: (month, until) =>
        `It was until the end of ${month}, and it may be charged until ${until} if the goal is reached.`,
    },
    ask: (deadline) =>
      `Your pledge still counts. Save another card before ${deadline}, as soon as you have it; nothing is charged.`,
    other: 'Save another card',
    badge: 'Card to replace',
  },
  mend: {
    title: 'Your pledge waits for a payment',
    what: 'Your pledge',
    why: {
      owner: 'Your bank asks for your consent, or the saved card is no longer valid. Nothing was charged.',
      later:
        'Your bank refused the charge, for example for lack of funds. Nothing was charged; we shall try again every two days.',
      never:
        'Your bank no longer accepts this card. Nothing was charged and we shall not try again: use another card.',
    },
    until: (day) => `You can pay until ${day}. After that, your pledge is given up.`,
    conditions: (amount) =>
      `You pay ${amount} once, on the secure page of our payment provider. The campaign has reached its goal: the sum is charged at once.`,
    pay: (amount) => `Pay ${amount} now`,
    underWay: 'A charge is under way: its answer comes any moment, and you do not pay twice.',
    paidTitle: 'Paid, thank you',
    paid: 'Your pledge is kept. An e-mail confirms it.',
    overTitle: 'There is nothing left to pay',
    over: 'This pledge was given up or refunded. You owe nothing.',
    goneTitle: 'This link is no longer valid',
    gone: 'It is too old, or incomplete. Your pledges are in your account.',
    home: 'Go to the home page',
  },
  desk: {
    link: 'See the payments',
    title: (name) => `Payments: ${name}`,
    lead: 'Each pledge by its number, without a name: where its collection stands, and what was given back.',
    promise: 'Pledge',
    amount: 'Amount',
    state: 'State',
    attempts: 'Attempts',
    refunded: 'Given back',
    owed: 'Still owed',
    caption: 'Pledges of this campaign',
    find: 'Reference of the pledge (P-4F2A-91C0), or its number',
    search: 'Search',
    none: 'No pledge here',
    noneBody: 'They appear once the goal is reached and the collection begins; or there is no such number.',
    states: {
      collecting: 'Under way',
      collected: 'Collected',
      failed: 'Given up',
      refunding: 'Refund under way',
      refunded: 'Refunded',
    },
    refund: {
      failed: 'failed',
      title: 'Refund a pledge',
      lead: (amount, campaign, id) => `${amount} collected for “${campaign}”. Pledge ${id}.`,
      amount: 'Amount to give back',
      left: (amount) => `At most ${amount}.`,
      reason: 'Reason',
      reasonHint: 'The person will read it in her e-mail. No names, nothing personal.',
      submit: 'Give this sum back',
      done: 'The refund is asked for. It leaves within a minute.',
      nothingLeft: 'Everything was given back.',
      shortfall: 'rule announced before: too little collected',
      states: { planned: 'to be sent', sent: 'sent', succeeded: 'given back', failed: 'failed, still owed' },
    },
  },
  refusals: {
    'beyond-cards': 'A card pays from €0.50 to €999,999.99 at once, tax included.',
    'checkout-expired':
      'The time to give a card is over and the reservation has lapsed. You can pledge once more.',
    'pledge-needs-no-card': 'This pledge waits for no card any more.',
    'mend-link-expired': 'This link is no longer valid.',
    'mend-not-needed': 'There is nothing left to pay for this pledge.',
    'payment-under-way': 'A payment is under way. Come back in a few minutes.',
    'no-such-correction': 'This alarm does not ask for this entry.',
    'refund-above-paid': 'No more goes back than was paid.',
  },
}
