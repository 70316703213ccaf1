import { type FactsOf, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { consultation, idea } from './facts.ts'

const step = [{ on: 'subject', knot: 'vote-step' }] as const
const followers = { who: 'followers', news: 'vote-moved', because: 'follow' } as const
const onRoll = { who: 'on-roll', news: 'vote-told', because: 'votes' } as const
const mayor = { who: 'in-charge', news: 'vote-owed', because: 'duty' } as const
const everywhere = ['subject', 'home', 'lists'] as const

/** What becomes of a consultation or of a participatory budget. Of a ballot there is no event: nothing says when one was cast, or by whom. */
export const ballotNews = news({
  'vote-announced': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [followers],
    inFeed: 'vote-moved',
  },
  'vote-opened': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [onRoll, followers],
    inFeed: 'vote-moved',
  },
  'vote-reminded': { told: [{ who: 'not-marked', news: 'vote-told', because: 'votes' }] },
  'vote-closed': { public: true, touches: everywhere, hangs: step },
  'vote-counted': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [mayor, onRoll, followers],
    inFeed: 'vote-moved',
  },
  'vote-unopened': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [onRoll, followers],
    inFeed: 'vote-moved',
  },
  'vote-drawn': { public: true, touches: everywhere, hangs: step },
  'vote-answered': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [onRoll, followers],
    inFeed: 'vote-moved',
  },
  'vote-answer-overdue': { public: true, touches: everywhere, hangs: step, told: [mayor], inFeed: null },
  'budget-called': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [followers],
    inFeed: 'vote-moved',
  },
  'idea-proposed': { public: true, touches: ['subject', 'lists'], hangs: null },
  'budget-call-closed': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [followers],
    inFeed: 'vote-moved',
  },
  // What the desk says of an idea, to those whose it is.
  'idea-screened': {
    public: true,
    touches: ['subject', 'lists'],
    hangs: null,
    told: [
      { who: 'proposal-authors', news: 'idea-told', because: 'answers' },
      { who: 'supporters', news: 'idea-told', because: 'answers' },
    ],
    inFeed: null,
  },
  // The votes for each idea are known, and the draw that decides ties is awaited.
  'budget-opened': { public: true, touches: everywhere, hangs: step, told: [mayor], inFeed: null },
  'budget-counted': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [mayor, onRoll, followers],
    inFeed: 'vote-moved',
  },
  'idea-became-project': {
    public: true,
    touches: everywhere,
    hangs: [{ on: 'subject', knot: 'idea-step' }],
    told: [
      { who: 'proposal-authors', news: 'idea-told', because: 'answers' },
      { who: 'supporters', news: 'idea-told', because: 'answers' },
    ],
    inFeed: null,
  },
  // Two officials counted the ballots on paper alike.
  'vote-paper-counted': { public: true, touches: ['subject'], hangs: step },
  'vote-paper-late': { public: true, touches: ['subject'], hangs: step, told: [mayor], inFeed: null },
  'vote-key-lost': { public: true, touches: ['subject'], hangs: step, told: [mayor], inFeed: null },
})

const told = { topic, consultation }
const aboutIdea = { topic, idea }

/** What each kind of news of a consultation is told from. */
export const ballotFacts = {
  'vote-moved': told,
  'vote-told': told,
  'vote-owed': told,
  'idea-told': aboutIdea,
} satisfies FactsOf<typeof ballotNews>

/** What its steps are tied from. */
export const ballotTies = {
  'vote-step': { facts: { consultation } },
  'idea-step': { facts: { idea } },
} satisfies TiesOf<typeof ballotNews>

export const record = recorder(ballotNews)
