import { wording } from '../../language.ts'
import type { pages as French } from './page.fr.ts'

const { plural } = wording('en')

export const pages: typeof French = {
  list: {
    title: 'Funding campaigns',
    lead: 'The commune asks for your help with one precise project. If the goal is not reached by the deadline, nobody is charged.',
    filter: 'Which campaigns',
    all: 'All',
    open: 'Open',
    over: 'Ended',
    empty: 'No campaign for now',
    emptyBody:
      'The first will appear here as soon as the town hall opens it. Meanwhile, follow a project: you will be told.',
    emptyAction: 'See the projects',
    nothing: 'No campaign here',
    nothingBody: 'Look at the others, or come back later.',
    see: 'See all campaigns',
    onProject: 'For the project',
    collected: 'Collected',
    promised: 'Pledged',
    goal: 'Goal',
    left: 'Left',
  },
  show: {
    onProject: 'For the project',
    inFrench: 'The commune has not had this text translated yet. Here it is in French.',
    draft: 'This is a preview: only the town hall sees it.',
    progressLabel: (promised, goal) => `${promised} pledged of ${goal}`,
    promised: 'Pledged',
    goal: 'Goal',
    left: 'Time left',
    daysLeft: (n) => plural(n, { zero: 'less than a day', one: '# day', other: '# days' }),
    deadlineName: 'Deadline',
    collected: 'Collected',
    refunded: 'Given back',
    waiting: 'Not counted yet, or not collected',
    figuresGloss:
      'Pledged: what people undertook to give. Collected: what their cards paid, by the last count. The difference waits to be collected or counted with five people at least, or was refused.',
    counted: (day, next) =>
      `Up to date with the count of ${day}. The next one is that of ${next}: a pledge enters it with those of at least four other people, so that nobody can work out hers.`,
    notCounted: 'The first count has not taken place yet.',
    countedOver: (day) => `By the count of ${day}. What would single somebody out waits for the next.`,
    fewBackers: 'Fewer than five people pledged: their total is shown, without names.',
    backers: (n) =>
      plural(n, {
        zero: 'No pledge counted yet.',
        one: '# person has pledged.',
        other: '# people have pledged.',
      }),
    deadline: (instant, left) => `Deadline: ${instant}, Paris time (${left}).`,
    deadlinePast: (instant) => `The deadline was ${instant}, Paris time.`,
    story: 'What your gift will make possible',
    conditions: 'What you undertake',
    conditionsPast: 'The terms of this campaign',
    purpose: 'What the money is for',
    amounts: (least, most) => `You pledge from ${least} to ${most}. Nothing is charged before the deadline.`,
    ifReached: 'If the goal is reached, your card is charged this amount, once, after the deadline.',
    ifMissed: 'If the goal is missed, nobody is charged and your card is forgotten.',
    ifChargesFail: {
      'carry-on':
        'If some cards are refused, their owners have seven days to mend it. What is still missing, the commune seeks elsewhere: the project receives what is collected.',
      'refund-below': 'If some cards are refused, their owners have seven days to mend it.',
    },
    refundBelow: (amount) =>
      `If less than ${amount} is collected in the end, everything is given back to everybody.`,
    withdraw: 'You may change or withdraw your pledge until the deadline, without giving a reason.',
    noDeduction: 'This gift gives no right to a tax reduction.',
    deduction: (ruling) =>
      `A tax ruling (${ruling}) recognises this gift: a tax reduction is possible if you are domiciled in France for tax.`,
    promise: 'Pledge a gift',
    promiseOf: (amount) => `Pledge ${amount}`,
    otherAmount: 'Another amount',
    rewardChoose: 'Choose this one',
    refused: {
      closing: 'The deadline has passed: the count is under way.',
      reached: 'The campaign has ended: the gifts pledged are being collected.',
      settled: 'The campaign has ended: the gifts that could be collected have been.',
      missed: 'The campaign has ended: the goal was not reached.',
      cancelled: 'The commune cancelled this campaign.',
      draft: 'The campaign is not open yet.',
    },
    yours: (amount) => `You have pledged ${amount}.`,
    yoursStarted: (amount) => `Your pledge of ${amount} is waiting for your card.`,
    yoursLink: 'See my pledge',
    outcomes: {
      reached: (day) => `The pledges reached the goal. The count is final since ${day}.`,
      missed: (day) => `The goal was not reached on ${day}. Nobody is charged.`,
      cancelled: (day) => `The commune cancelled the campaign on ${day}. Nobody is charged.`,
    },
    reason: 'The reason given',
    lacking: {
      short:
        'Not all that was pledged could be collected, and the goal is not reached in money: the figures below say how much came in.',
      returned: 'Too little could be collected: everything is given back, as announced.',
    },
    rewards: 'Rewards',
    rewardsLead: 'A thank-you, not a purchase: their value stays small beside the gift.',
    rewardsNone: 'This campaign has no reward.',
    rewardFrom: (amount) => `From ${amount}`,
    rewardWorth: (amount) => `Worth ${amount}`,
    rewardNoWorth: 'Without market value',
    rewardLeft: (left, of) => (left === 0 ? `None left of ${of}` : `${left} left of ${of}`),
    rewardUnlimited: 'Without limit',
    legal: 'Legal basis',
    legalBasis: {
      mandate: 'Mandate to collect (CGCT, art. L1611-7-1)',
      regie: 'Public cash office, “régie” (CGCT, art. R1617-1 ff.)',
    },
    legalBasisGloss: {
      mandate: 'Somebody else collects in the commune’s place, under the eye of the public accountant.',
      regie:
        'A member of staff named by the commune collects for it, under the eye of the public accountant.',
    },
    legalReference: { mandate: 'Mandate agreement', regie: 'Act that set up the “régie”' },
    accountantOpinion: 'Favourable opinion of the public accountant',
    giftsDeliberation: 'Council decision that accepts the gifts (CGCT, art. L2242-1)',
    deductionRuling: 'Tax ruling',
    beneficiary: 'Beneficiary: the commune, and nobody else.',
    wall: 'Those who take part',
    wallEmpty: 'Nobody yet. Names appear with the count, with those of at least five people.',
    wallWaits: 'amount with the next count',
    wallAnonymous: (n) =>
      plural(n, { one: '# person takes part anonymously.', other: '# people take part anonymously.' }),
    wallOnly: (n) =>
      plural(n, { one: 'The only pledge is anonymous.', other: 'All # pledges are anonymous.' }),
    wallHidden: 'amount kept private',
    wallGone: 'Deleted account',
    wallMore: 'See more',
    wallFirst: 'Back to the beginning',
  },
}
