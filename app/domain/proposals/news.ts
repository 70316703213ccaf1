import { type FactsOf, given, maybe, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { itsProject, proposal, stepStands } from './facts.ts'

const step = [{ on: 'subject', knot: 'proposal-step' }] as const
const authors = { who: 'proposal-authors', news: 'proposal-told', because: 'answers' } as const
const supporters = { who: 'supporters', news: 'proposal-told', because: 'answers' } as const
const otherAuthors = { who: 'other-authors', news: 'proposal-told', because: 'answers' } as const
const otherSupporters = { who: 'other-supporters', news: 'proposal-told', because: 'answers' } as const
const followers = { who: 'followers', news: 'proposal-moved', because: 'follow' } as const
const examiner = { who: 'official-asked', news: 'proposal-to-examine', because: 'duty' } as const
const everywhere = ['subject', 'home', 'lists'] as const

/** What becomes of a proposal. Of supports nothing but that an opinion was given (`participation`): whose they are is hers. */
export const proposalNews = news({
  'proposal-reached': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [examiner, authors, followers],
    inFeed: 'proposal-moved',
  },
  'proposal-overdue': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [examiner, authors],
    inFeed: null,
  },
  // Its author, its followers and who answered are told of the answer (`answered`).
  'proposal-accepted': {
    public: true,
    touches: everywhere,
    hangs: [...step, { on: 'from-proposal', knot: 'proposal-joined' }],
    told: [otherAuthors, otherSupporters],
    inFeed: null,
  },
  'proposal-refused': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [otherAuthors, otherSupporters],
    inFeed: null,
  },
  'proposal-joined-project': {
    public: true,
    touches: everywhere,
    hangs: [...step, { on: 'from-proposal', knot: 'proposal-joined' }],
    told: [authors, supporters, followers],
    inFeed: 'proposal-moved',
  },
  'proposal-examiner-named': {
    details: given<{ officialId: string }>(),
    public: true,
    touches: everywhere,
    hangs: step,
    told: [examiner, authors],
    inFeed: null,
  },
  'proposal-revised': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [authors, supporters, followers],
    inFeed: 'proposal-moved',
  },
  'proposal-author-asked': { told: [authors] },
  'proposal-author-taken': {
    details: given<{ personId: string }>(),
    public: true,
    touches: ['subject'],
    hangs: null,
    told: [{ who: 'new-voice', news: 'proposal-told', because: 'answers' }],
    inFeed: null,
  },
  'proposal-merge-suggested': { told: [authors] },
  'proposal-merge-declined': { told: [authors] },
  // Whoever supports it finds her support on the other: she is told where, and takes it back there.
  'proposal-merged': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [authors, supporters, followers],
    inFeed: 'proposal-moved',
  },
  'proposal-merged-here': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [followers],
    inFeed: 'proposal-moved',
  },
  'proposal-withdrawn': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [authors, supporters, followers],
    inFeed: 'proposal-moved',
  },
  'proposal-carried-on': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [authors, supporters, followers],
    inFeed: 'proposal-moved',
  },
  'proposal-expiring': { touches: ['subject'], told: [authors, supporters] },
  'proposal-expired': {
    public: true,
    touches: everywhere,
    hangs: step,
    told: [authors, supporters, followers],
    inFeed: 'proposal-moved',
  },
})

const told = { topic, proposal, project: maybe(itsProject) }

/** What each kind of news of a proposal is told from. */
export const proposalFacts = {
  'proposal-to-examine': told,
  'proposal-told': told,
  'proposal-moved': told,
} satisfies FactsOf<typeof proposalNews>

/** What its steps are tied from: on its own rope, and on that of the project that it joined. */
export const proposalTies = {
  'proposal-step': { facts: { proposal }, stands: stepStands },
  'proposal-joined': { facts: { topic, proposal }, stands: stepStands },
} satisfies TiesOf<typeof proposalNews>

export const record = recorder(proposalNews)
