import type { QuestionWords } from './fr.ts'

export const en: QuestionWords = {
  lines: {
    question: (official, title) => `Question to ${official}: ${title}`,
    asked: (by, title) => `${by} puts a question to you: ${title}`,
    askedComment: (by, title) => `${by} asks for your answer on “${title}”`,
    owed: (title) => `Your answer is overdue: ${title}`,
    acknowledged: (official) => `${official} has read your question`,
    promised: (official, day) => `${official} promises you an answer by ${day}`,
    passedOn: (from, to) => `${from} passed your question on to ${to}`,
    overdue: (official) => `${official} has not answered within the pledged time`,
    answeredYou: (official) => `${official} has answered you`,
    answered: (official, title) => `${official} answered: ${title}`,
    sent: (title) => `Your answer is published: ${title}`,
    undone: (official) => `${official} took the answer back`,
    settled: (title) => `Your answer answered the question: ${title}`,
    unsettled: (title) => `Your answer is not enough yet: ${title}`,
  },
  knots: {
    heeded: (who) => `Question (${who})`,
    answer: (name) => `${name} answers a question`,
    asked: 'Question asked',
    acknowledged: (name) => `${name} read the question`,
    promised: (name, day) => `${name} promises an answer by ${day}`,
    promisedBefore: (day) => `promised before for ${day}`,
    passedOn: (from, to) => `${from} passes the question on to ${to}`,
    answered: (name) => `${name} answers`,
    settled: 'The asker finds that it answers',
    unsettled: 'The asker finds that it does not answer',
    takenUp: (n) => `Taken up in version ${n} of the project`,
  },
  asked: {
    subject: (author, title) => `${author} awaits your answer: ${title}`,
    title: { question: 'A question is put to you', comment: 'A comment asks for your answer' },
    due: (day) => `The commune has promised to answer by ${day}.`,
    action: 'Answer now',
    hint: 'No signing in: this link is yours alone and works once. Opening it publishes nothing. Your answer appears under your name, and you can take it back for ten minutes. Do not forward this e-mail.',
    noLink:
      'This message carries no link that acts without signing in: your address was not confirmed with your second check. Sign in at the town hall desk; to receive the link again, give your address once more in your profile.',
    onSite: 'See the text on the site',
  },
  owed: {
    subject: (title) => `Overdue: an answer is awaited — ${title}`,
    title: 'Your answer is awaited',
    body: (day) => `It was promised by ${day}. The delay shows on the public page.`,
  },
  acknowledged: {
    subject: (official) => `${official} has read your question`,
    title: 'Your question has been read',
    body: (day) => `The answer is promised by ${day}.`,
    action: 'See my question',
  },
  passedOn: {
    title: 'Your question is in other hands',
    body: (day) => `The date does not move: an answer is due by ${day}.`,
  },
  overdue: {
    subject: (official) => `${official} has not answered yet`,
    title: 'The answer is late',
    body: (official, day) =>
      `${official} was to answer by ${day}. We have just sent a reminder, and the delay is public.`,
    action: 'See where the question stands',
  },
  answered: {
    subject: (official) => `${official} has answered you`,
    title: (official) => `${official} has answered you`,
    action: 'Say whether it answers my question',
    actionComment: 'Read the answer on the site',
  },
  sent: {
    subject: (title) => `Your answer is published: ${title}`,
    title: 'Your answer is published',
    body: (time) => `It appears under your name. You can take it back until ${time}.`,
    action: 'Take my answer back',
    notYou: 'Was it not you? Take it back at once, then tell the town hall.',
  },
  undone: {
    subject: (official) => `${official} took the answer back`,
    title: 'The answer was taken back',
    body: (official) => `${official} withdrew the answer shortly after sending it. A new one is awaited.`,
    action: 'See the question',
  },
  settled: {
    subject: (settled, title) =>
      settled ? `Your answer answers the question: ${title}` : `Your answer is not enough yet: ${title}`,
    title: (settled) => (settled ? 'Your answer answered the question' : 'The person still awaits an answer'),
    remark: 'Their remark',
    action: 'See the question',
  },
}
