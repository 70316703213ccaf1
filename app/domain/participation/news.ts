import { type FactsOf, given, maybe, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import {
  answer,
  answerer,
  answerIsRead,
  answeringVersion,
  answerStands,
  classOfWords,
  contribution,
  handed,
  isHeeded,
  isHeld,
  isReadable,
  parent,
  placeOfWords,
  promise,
  question,
  questionThen,
  readFirst,
  settlement,
} from './facts.ts'

// Of a comment that asks, nobody in particular is asked.
type ByOfficial = { officialId: string | null }

/** What people say, ask and are answered. Of opinions no stance and no reason: what somebody thinks is hers, and the counts are published by class. */
export const participationNews = news({
  commented: {
    details: given<{ replyTo: string | null; asks: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'questions'],
    hangs: [
      { on: 'heeded', knot: 'heeded-words' },
      { on: 'hers', knot: 'words-given' },
    ],
    told: [
      { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
      { who: 'author-replied-to', news: 'reply-to-you', because: 'answers' },
      { who: 'followers', news: 'new-comment', because: 'follow' },
    ],
    inFeed: null,
  },
  'comment-edited': { touches: ['subject', 'home'], hangs: [{ on: 'hers', knot: 'words-edited' }] },
  'contribution-withdrawn': {
    public: true,
    touches: ['subject', 'home', 'lists', 'questions'],
    hangs: [{ on: 'hers', knot: 'words-withdrawn' }],
  },
  'contribution-held': { hangs: [{ on: 'hers', knot: 'words-held' }] },
  'found-useful': { touches: ['subject', 'questions'] },
  'useful-taken-back': { touches: ['subject', 'questions'] },
  'opinion-given': { hangs: [{ on: 'her-opinion', knot: 'opinion-given' }] },
  'opinion-changed': { hangs: [{ on: 'her-opinion', knot: 'opinion-changed' }] },
  'opinion-withdrawn': {},
  'opinions-counted': {
    details: given<{ final: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
  },
  /** What people thought of a season is hers too, as an opinion is. */
  'season-call-opened': { public: true, touches: ['subject', 'lists'], hangs: null },
  'season-rated': {},
  'season-rated-again': {},
  proposed: {
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [
      { on: 'subject', knot: 'proposed' },
      { on: 'hers', knot: 'words-given' },
    ],
  },
  'field-reported': {
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [
      { on: 'subject', knot: 'field-reported' },
      { on: 'hers', knot: 'words-given' },
    ],
  },
  'question-asked': {
    details: given<ByOfficial>(),
    public: true,
    touches: ['subject', 'home', 'questions', 'officials'],
    hangs: [
      { on: 'heeded', knot: 'heeded-words' },
      { on: 'question', knot: 'asked' },
      { on: 'hers', knot: 'words-given' },
    ],
    told: [
      { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
      { who: 'followers', news: 'new-question', because: 'follow' },
    ],
    inFeed: 'new-question',
  },
  'question-acknowledged': {
    details: given<ByOfficial>(),
    public: true,
    touches: ['subject', 'questions', 'officials'],
    hangs: [{ on: 'question', knot: 'acknowledged' }],
    told: [{ who: 'author', news: 'question-acknowledged', because: 'answers' }],
    inFeed: null,
  },
  'answer-promised': {
    details: given<ByOfficial & { by: string; before: string | null }>(),
    public: true,
    touches: ['subject', 'questions', 'officials'],
    hangs: [{ on: 'question', knot: 'promised' }],
    told: [{ who: 'author', news: 'answer-promised', because: 'answers' }],
    inFeed: null,
  },
  'question-passed-on': {
    details: given<{ from: string; by: string; officialId: string }>(),
    public: true,
    touches: ['subject', 'home', 'questions', 'officials'],
    hangs: [{ on: 'question', knot: 'passed-on' }],
    told: [
      { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
      { who: 'author', news: 'question-passed-on', because: 'answers' },
    ],
    inFeed: null,
  },
  'question-overdue': {
    details: given<ByOfficial>(),
    public: true,
    touches: ['subject', 'questions', 'officials'],
    hangs: null,
    told: [
      { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
      { who: 'author', news: 'question-overdue', because: 'answers' },
    ],
    inFeed: null,
  },
  'answer-link-sent': { details: given<ByOfficial>() },
  answered: {
    details: given<{ answerId: string; officialId: string; byLink: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'questions', 'officials'],
    hangs: [
      { on: 'subject', knot: 'answer' },
      { on: 'question', knot: 'question-answered' },
      { on: 'comment', knot: 'comment-answered' },
      { on: 'hers', knot: 'answered-to-her' },
    ],
    told: [
      { who: 'official-who-answered', news: 'answer-sent', because: 'duty', receipt: true },
      { who: 'author', news: 'answer-to-you', because: 'answers' },
      { who: 'followers', news: 'new-answer', because: 'follow' },
    ],
    inFeed: 'new-answer',
  },
  'answer-undone': {
    details: given<{ answerId: string; officialId: string }>(),
    public: true,
    touches: ['subject', 'home', 'questions', 'officials'],
    hangs: null,
    told: [{ who: 'author', news: 'answer-undone', because: 'answers' }],
    inFeed: null,
  },
  'question-settled': {
    details: given<ByOfficial & { settled: boolean }>(),
    public: true,
    touches: ['subject', 'questions', 'officials'],
    hangs: [{ on: 'question', knot: 'settled' }],
    told: [{ who: 'official-who-answered', news: 'question-settled', because: 'duty' }],
    inFeed: null,
  },
  'contribution-answered-by-version': {
    details: given<{ versionId: string }>(),
    public: true,
    touches: ['subject', 'home', 'questions'],
    hangs: [
      { on: 'question', knot: 'taken-up' },
      { on: 'comment', knot: 'taken-up' },
      { on: 'hers', knot: 'hers-taken-up' },
    ],
    told: [{ who: 'author', news: 'answered-by-version', because: 'answers' }],
    inFeed: null,
  },
})

// The answer may have been taken back since: then the question's official is named.
const answered = { contribution, answer: maybe(answer), question: maybe(question), topic: maybe(topic) }

/** What each kind of news of a discussion is told from. */
export const participationFacts = {
  'new-comment': { topic, contribution },
  'reply-to-you': { topic, contribution, parent },
  'new-question': { topic, contribution, question: questionThen },
  'asked-of-you': { topic: maybe(topic), contribution, question: maybe(question) },
  'question-acknowledged': { topic: maybe(topic), contribution, question: questionThen },
  'answer-promised': { topic: maybe(topic), contribution, question, promise },
  'question-passed-on': { topic: maybe(topic), contribution, question, handed },
  'question-overdue': { topic: maybe(topic), contribution, question: questionThen },
  'answer-to-you': answered,
  'new-answer': answered,
  'answer-sent': answered,
  'answer-undone': { topic: maybe(topic), contribution, answer },
  'question-settled': { topic: maybe(topic), contribution, settlement },
  'answered-by-version': { topic, contribution, version: answeringVersion },
} satisfies FactsOf<typeof participationNews>

// A rope is a page's: of what can go on for ever it has the last.
const lastSaid = 6
const written = { words: placeOfWords, topic: maybe(topic) }
const takenUp = { facts: { words: placeOfWords, version: answeringVersion, topic } }

/** What each knot of a discussion is made from: on its subject's rope, on that of a question or a comment, on its author's. */
export const participationTies = {
  'heeded-words': {
    facts: { words: placeOfWords, class: classOfWords, topic },
    stands: isHeeded,
    last: lastSaid,
  },
  proposed: { facts: {}, stands: isReadable, last: 1 },
  'field-reported': { facts: {}, stands: isReadable, last: 1 },
  answer: { facts: { ...written, answerer }, stands: answerIsRead, last: lastSaid },
  asked: { facts: {}, last: 1 },
  acknowledged: { facts: { question: questionThen }, stands: readFirst },
  promised: { facts: { promise } },
  'passed-on': { facts: { handed } },
  'question-answered': { facts: { answerer }, stands: answerStands },
  settled: { facts: { settlement }, stands: isReadable, last: 1 },
  'taken-up': takenUp,
  'comment-answered': { facts: { answerer }, stands: answerStands },
  'words-given': { facts: written, last: 1 },
  'words-edited': { facts: {}, last: 1 },
  'words-held': { facts: {}, stands: isHeld, last: 1 },
  'words-withdrawn': { facts: {}, last: 1 },
  'opinion-given': { facts: {}, last: 1 },
  'opinion-changed': { facts: {}, last: 1 },
  'answered-to-her': { facts: { ...written, answerer }, stands: answerStands },
  'hers-taken-up': takenUp,
} satisfies TiesOf<typeof participationNews>

export const record = recorder(participationNews)
