import type { CollectionWords } from './fr.ts'

export const en: CollectionWords = {
  lines: {
    succeeded: (title) => `Your pledge is kept: ${title}`,
    needsOwner: (title) => `Your card was refused: ${title}`,
    failed: (title) => `Your pledge could not be collected: ${title}`,
    notCounted: (title) => `Your pledge does not count: ${title}`,
    refunded: (title) => `Money is given back to you: ${title}`,
    refundFailed: (title) => `${title}: the refund did not arrive`,
  },
  succeeded: {
    subject: (title) => `Your pledge is kept: ${title}`,
    title: 'Your pledge is kept, thank you',
    body: (amount) =>
      `Your card was charged ${amount}, once. The commune holds this sum for the project; anybody can follow it in the public accounts.`,
  },
  failed: {
    subject: (title) => `Your pledge could not be collected: ${title}`,
    title: 'Your pledge is given up',
    body: (amount) =>
      `The ${amount} you pledged could not be charged within seven days. Nothing more will be asked of your card, and you owe nothing.`,
  },
  late: {
    subject: (title) => `Your pledge came too late: ${title}`,
    title: 'Your pledge does not count',
    body: (amount) =>
      `Your card came after the campaign’s deadline. The ${amount} will not be charged and your card is forgotten.`,
  },
  gone: {
    subject: (title) => `The reward you had reserved is gone: ${title}`,
    title: 'Your pledge does not count yet',
    body: (amount) =>
      `The time of the reservation was over and somebody else took the last reward. The ${amount} will not be charged and your card is forgotten. You can pledge once more, with another reward or without.`,
  },
  refundFailed: {
    subject: (amount, title) => `${title}: ${amount} could not be given back to you`,
    title: 'Your refund did not arrive',
    body: (amount) =>
      `Your bank did not accept the ${amount} that the commune gives back to you. It is still owed to you.`,
    next: 'The town hall knows and will give it back another way. Write to it with the reference below if you prefer a transfer: it will then ask for your IBAN.',
  },
  refunded: {
    reference: (reference) => `Reference of the refund: ${reference}.`,
    subject: (amount, title) => `${amount} given back to you: ${title}`,
    title: (amount) => `${amount} given back to you`,
    body: (amount) =>
      `The commune gave ${amount} back on the card you had given. Your bank shows it within five to ten days.`,
    shortfall:
      'Too many cards were refused: the rule announced before the campaign then gives everybody their money back.',
  },
  needsOwner: {
    subject: (title) => `Your card was refused: ${title}`,
    againSubject: (title) => `Reminder, your card was refused: ${title}`,
    title: (amount) => `The ${amount} you pledged could not be charged`,
    reached: (title) => `“${title}” has reached its goal: pledges are now being collected.`,
    why: {
      owner: 'Your bank asks for your consent, or the saved card is no longer valid.',
      later:
        'Your bank refused, for example for lack of funds. We shall try again every two days; you can also pay yourself.',
      never: 'Your bank no longer accepts this card. We shall not try again: use another one.',
    },
    nothing: (amount) => `Nothing was charged. You pay ${amount} once.`,
    action: (amount) => `Pay ${amount}`,
    until: (day) =>
      `Possible until ${day} (Paris time). After that the pledge is given up and you owe nothing.`,
    link: 'This link is for you alone, without signing in. Opening it pays nothing.',
  },
  proof:
    'After the next count, the page of your pledge gives the leaf and the path that prove that it is in the public accounts, where your sum never appears by itself.',
  settled: {
    subject: (title) => `The collection is over: ${title}`,
    title: 'The collection is over',
    sums: 'The page shows what is pledged and collected, count after count.',
    kept: 'The money collected now belongs to the project.',
    returned: 'Too little could be collected: as announced, everybody is refunded.',
  },
}
