import { type FactsOf, given, maybe, news, recorder } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { answer, answeringVersion, contribution, parent, question, settlement } from './facts.ts'

// Of a comment that asks, nobody in particular is asked.
type ByOfficial = { officialId: string | null }

/** What people say, ask and are answered. Of opinions no stance and no reason: what somebody thinks is hers, and the counts are published by class. */
export const participationNews = news({
  commented: {
    details: given<{ replyTo: string | null; asks: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'questions'],
    told: [
      { who: 'official-asked', news: 'asked-of-you', because: 'duty' },
      { who: 'author-replied-to', news: 'reply-to-you', because: 'answers' },
      { who: 'followers', news: 'new-comment', because: 'follow' },
    ],
    inFeed: null,
  },
  'comment-edited': { touches: ['subject', 'home'] },
  'contribution-withdrawn': { public: true, touches: ['subject', 'home', 'lists', 'questions'] },
  'contribution-held': {},
  'found-useful': { touches: ['subject', 'questions'] },
  'useful-taken-back': { touches: ['subject', 'questions'] },
  'opinion-given': {},
  'opinion-changed': {},
  'opinion-withdrawn': {},
  'opinions-counted': {
    details: given<{ final: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
  },
  'question-asked': {
    details: given<ByOfficial>(),
    public: true,
    touches: ['subject', 'home', 'questions', 'officials'],
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
    told: [{ who: 'author', news: 'question-acknowledged', because: 'answers' }],
    inFeed: null,
  },
  'question-overdue': {
    details: given<ByOfficial>(),
    public: true,
    touches: ['subject', 'questions', 'officials'],
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
    told: [{ who: 'author', news: 'answer-undone', because: 'answers' }],
    inFeed: null,
  },
  'question-settled': {
    details: given<ByOfficial & { settled: boolean }>(),
    public: true,
    touches: ['subject', 'questions', 'officials'],
    told: [{ who: 'official-who-answered', news: 'question-settled', because: 'duty' }],
    inFeed: null,
  },
  'contribution-answered-by-version': {
    details: given<{ versionId: string }>(),
    public: true,
    touches: ['subject', 'home', 'questions'],
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
  'new-question': { topic, contribution, question },
  'asked-of-you': { topic: maybe(topic), contribution, question: maybe(question) },
  'question-acknowledged': { topic: maybe(topic), contribution, question },
  'question-overdue': { topic: maybe(topic), contribution, question },
  'answer-to-you': answered,
  'new-answer': answered,
  'answer-sent': answered,
  'answer-undone': { topic: maybe(topic), contribution, answer },
  'question-settled': { topic: maybe(topic), contribution, settlement },
  'answered-by-version': { topic, contribution, version: answeringVersion },
} satisfies FactsOf<typeof participationNews>

export const record = recorder(participationNews)
