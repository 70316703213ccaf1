import type { DiscussionWords } from './fr.ts'

export const en: DiscussionWords = {
  lines: {
    answeredByVersion: (title, number) => `Version ${number} of “${title}” answers your contribution`,
    comment: (by, title) => `${by} commented on “${title}”`,
    reply: (by, title) => `${by} replied to you on “${title}”`,
    moved: (title, day) =>
      day ? `“${title}”: opinions are taken until ${day}` : `“${title}”: opinions are taken without an end`,
  },
  knots: {
    heeded: (who) => `Contribution (${who})`,
    answer: (name) => `${name} answers a comment`,
    answerProposal: (name) => `${name} answers the proposal`,
    proposed: 'Proposal published',
    reported: 'Report published',
    answeredBy: (name) => `Answer from ${name}`,
    takenUp: (n) => `Taken up in version ${n} of the project`,
    given: 'Published',
    edited: 'Edited',
    held: 'Waits for a moderator to read it',
    withdrawn: 'Withdrawn',
    answeredYou: (name) => `${name} answered`,
    yoursTakenUp: (number) => `Counted in version ${number} of the project`,
    opinionGiven: 'Given',
  },
  moved: {
    body: (from, to) =>
      `The close of opinions has changed: ${from ? `it was ${from}` : 'there was none'}, ${to ? `it is ${to}` : 'there is none any more'}.`,
    decision: (decision) => `The decision that brings it forward: ${decision}.`,
    stays: 'Your opinion counts as you gave it; you can change it until the close.',
  },
  comment: {
    subject: (author, title) => `${author} commented on “${title}”`,
    title: (title) => `A new comment on “${title}”`,
    action: 'Read and reply',
  },
  reply: {
    subject: (author, title) => `${author} replied to you on “${title}”`,
    title: (author) => `${author} replied to you`,
    action: 'Read the discussion',
  },
  question: {
    subject: (official, title) => `Question to ${official}: ${title}`,
    title: (official) => `A question was put to ${official}`,
    action: 'Read the question',
  },
  answer: {
    subject: (official, title) => `${official} answered: ${title}`,
    title: (official) => `${official} answered`,
    action: 'Read the answer on the site',
  },
}
