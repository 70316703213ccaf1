import type { Answering } from './fr.ts'

export const en: Answering = {
  title: 'Answer',
  lead: (name) => `You answer as ${name}. Your answer is public at once, and can be undone for ten minutes.`,
  question: 'The question',
  comment: 'The contribution',
  context: 'Read it in its place',
  body: 'Your answer',
  lang: 'Language of the answer',
  send: 'Publish the answer',
  publishedTitle: 'Your answer is published',
  published: (time) => `You can still undo it until ${time}. The link will then work again.`,
  undo: 'Undo my answer',
  undone: 'Your answer is undone. You can write another one here.',
  see: 'See the answer in public',
  usedTitle: 'This link has been used',
  used: 'An answer is published. To add to it, go to the town hall’s desk.',
  goneTitle: 'This question no longer waits for an answer',
  gone: 'Its author withdrew it, or the moderators hid it.',
  expiredTitle: 'This link is no longer valid',
  expired:
    'It has expired, or its address is incomplete. All the questions that wait for you are at the town hall’s desk.',
  desk: 'Go to the town hall’s desk',
}
