import type { CampaignWords } from './fr.ts'

export const en: CampaignWords = {
  lines: {
    opened: (title) => `New campaign: ${title}`,
    reached: (title) => `Goal reached: ${title}`,
    missed: (title) => `Goal missed: ${title}`,
    cancelled: (title) => `Campaign cancelled: ${title}`,
    confirmed: (title) => `Your pledge is confirmed: ${title}`,
    changed: (title) => `Your pledge is changed: ${title}`,
    cardEnds: (title) => `Your card expires, your pledge needs another: ${title}`,
    withdrawn: (title) => `Your pledge is withdrawn: ${title}`,
    pledgeReached: (title) => `Goal reached, your card will be charged: ${title}`,
    pledgeMissed: (title) => `Goal missed, nothing is charged: ${title}`,
    settled: (title) => `The collection is over: ${title}`,
    pledgeCancelled: (title) => `Campaign cancelled, nothing is charged: ${title}`,
    rewardSent: (title) => `Your reward is on its way: ${title}`,
    rewardGiven: (title) => `Your reward was handed over: ${title}`,
  },
  knots: {
    collected: (amount) => `${amount} collected from residents`,
  },
  read: 'See the campaign',
  yours: 'See my pledge',
  opened: {
    subject: (title) => `New funding campaign: ${title}`,
    title: 'A campaign opens on a project you follow',
    goal: (goal, deadline) => `Goal: ${goal} by ${deadline} (Paris time).`,
    rule: 'It is all or nothing: unless the goal is reached, nobody is charged.',
  },
  reached: {
    subject: (title) => `Goal reached: ${title}`,
    body: (goal) => `The goal of ${goal} was reached.`,
    next: 'Cards are now being charged. The page shows what is pledged, collected and refused.',
  },
  missed: {
    subject: (title) => `Goal missed: ${title}`,
    body: (goal) => `The goal of ${goal} was not reached.`,
    next: 'Nobody is charged.',
  },
  cancelled: {
    subject: (title) => `Campaign cancelled: ${title}`,
    body: 'The commune cancelled this campaign before its deadline. Nobody is charged.',
  },
  pledge: {
    confirmedSubject: (amount, title) => `Your pledge of ${amount}: ${title}`,
    confirmedTitle: (amount) => `Your pledge of ${amount} is confirmed`,
    changedSubject: (amount, title) => `Pledge changed, ${amount}: ${title}`,
    changedTitle: (amount) => `Your pledge is now ${amount}`,
    purpose: (purpose) => `What the money is for: ${purpose}`,
    nothingYet: 'Nothing has been charged. Your card is saved.',
    atDeadline: (deadline, amount) =>
      `If the goal is reached on ${deadline} (Paris time), your card will be charged ${amount}, once. If not, nothing will be charged.`,
    card: (brand, last4) => `Card: ${brand}, ending in ${last4}.`,
    cardEndsSubject: (title) => `Your card expires before it is charged: ${title}`,
    cardEndsTitle: 'Your pledge needs another card',
    cardEnds: {
      ends: (month, until) =>
        `Please note: this card expires at the end of ${month}, and it may be charged until ${until} if the goal is reached.`,
      ended: (month, until) =>
        `Please note: this card expired at the end of ${month}, and it may be charged until ${until} if the goal is reached.`,
    },
    cardEndsAsk: (deadline) =>
      `Your pledge still counts. Save another card before ${deadline}, as soon as you have it; nothing is charged.`,
    cardEndsAction: 'Save another card',
    reward: (reward) => `Reward: ${reward}.`,
    reference: (reference) => `Reference of your pledge: ${reference}.`,
    withdraw: 'You may change or withdraw your pledge until the deadline, without giving a reason.',
    action: 'Change or withdraw my pledge',
    withdrawnSubject: (title) => `Pledge withdrawn: ${title}`,
    withdrawnTitle: 'Your pledge is withdrawn',
    withdrawnBody: (amount) =>
      `The ${amount} will not be charged and your card is forgotten. You can pledge again until the deadline.`,
    reachedSubject: (title) => `Goal reached: your card will be charged (${title})`,
    reachedTitle: 'The goal is reached, thanks to you',
    reachedBody: (amount) =>
      `Your card is being charged ${amount} in these hours. If it is refused, we will write to you.`,
    missedSubject: (title) => `Goal missed: nothing is charged (${title})`,
    missedTitle: 'The goal is not reached',
    missedBody: (amount) =>
      `Your ${amount} will not be charged and your card is forgotten. Thank you for wanting to help.`,
    cancelledSubject: (title) => `Campaign cancelled: nothing is charged (${title})`,
    cancelledTitle: 'The commune has cancelled the campaign',
  },
  rewardLeft: {
    sent: {
      subject: (title) => `Your reward is on its way: ${title}`,
      title: 'Your reward is on its way',
      body: 'The municipality has sent it to the address you gave.',
      missing: 'If it has not arrived within two weeks, tell the municipality and quote the reference below.',
    },
    given: {
      subject: (title) => `Your reward was handed over: ${title}`,
      title: 'Your reward was handed over',
      body: 'The municipality has noted that it was handed over to you.',
      missing: 'If it was not, tell the municipality and quote the reference below.',
    },
  },
}
