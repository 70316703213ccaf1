import { type FactsOf, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { consultation } from './facts.ts'

const step = [{ on: 'subject', knot: 'vote-step' }] as const
const followers = { who: 'followers', news: 'vote-moved', because: 'follow' } as const
const onRoll = { who: 'on-roll', news: 'vote-told', because: 'votes' } as const
const mayor = { who: 'in-charge', news: 'vote-owed', because: 'duty' } as const
const everywhere = ['subject', 'home', 'lists'] as const

/** What becomes of a consultation. Of a ballot there is no event: nothing says when one was cast, or by whom. */
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
  'vote-key-lost': { public: true, touches: ['subject'], hangs: step, told: [mayor], inFeed: null },
})

const told = { topic, consultation }

/** What each kind of news of a consultation is told from. */
export const ballotFacts = {
  'vote-moved': told,
  'vote-told': told,
  'vote-owed': told,
} satisfies FactsOf<typeof ballotNews>

/** What its steps are tied from. */
export const ballotTies = { 'vote-step': { facts: { consultation } } } satisfies TiesOf<typeof ballotNews>

export const record = recorder(ballotNews)
