import type { CounterMailWords } from './fr.ts'

export const en: CounterMailWords = {
  lines: {
    entered: (title) => `Entered in your name at the counter: “${title}”`,
    takenBack: (title) => `Taken back at your request at the counter: “${title}”`,
  },
  what: {
    opinion: (title) => `An opinion, in your name, on “${title}”.`,
    comment: (title) => `A comment, in your name, on “${title}”.`,
    proposal: (title) => (title ? `A proposal, in your name: “${title}”.` : 'A proposal, in your name.'),
    class: (className) => `Your status: “${className}”.`,
  },
  code: {
    subject: (code) => `${code}: your consent for the counter`,
    title: 'The town hall asks for your consent',
    body: (agent) => `${agent}, at the town hall’s counter, asks to enter this for you, and nothing else:`,
    how: 'If you agree, give this code to that person. It is good for ten minutes, once.',
    notYou:
      'You asked for nothing at the counter? Give this code to no one: without it nothing is entered in your name.',
  },
  entered: {
    subject: (title) => `Entered for you at the counter: ${title}`,
    title: 'The town hall has written in your name',
    stance: (stance) => `Your opinion: ${stance}.`,
    body: 'The public reads it with the mark “entered at the counter”.',
    action: 'Take it back',
    notYou:
      'This is not what you said, or you said nothing? Take it back with this link, without signing in, and tell the town hall.',
  },
  takenBack: {
    subject: (title) => `Taken back for you at the counter: ${title}`,
    title: 'The town hall took back what it had entered',
    opinion: (title) => `At your request, an agent took back the opinion entered in your name on “${title}”.`,
    comment: (title) => `At your request, an agent took back the comment entered in your name on “${title}”.`,
    proposal: (title) => `At your request, an agent took back the proposal entered in your name: “${title}”.`,
    body: 'You did not ask for it? Tell the town hall. You can always give your opinion yourself.',
    action: 'See the page',
  },
}
