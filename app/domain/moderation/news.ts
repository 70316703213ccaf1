import type { NoticeReason } from '#db/schema/index.ts'
import { type FactsOf, given, maybe, news, recorder, type TiesOf } from '../audit/index.ts'
import { contributionFact as contribution } from '../participation/index.ts'
import { topic } from '../subjects/index.ts'
import { appeal, hiding, isHidden, isReadInSurvey, judged, ruling, verdict } from './facts.ts'

type Ruled = { rulingId: string }

/** What is decided about somebody's words. Regulation (EU) 2022/2065: the author (art. 17) and whoever reported (art. 16(5)) learn of it. */
export const moderationNews = news({
  noticed: {
    details: given<{ noticeId: string; reason: NoticeReason }>(),
    hangs: [{ on: 'her-notice', knot: 'noticed' }],
  },
  'contribution-released': {
    touches: ['subject', 'home', 'lists', 'questions'],
    hangs: [{ on: 'hers', knot: 'words-let-through' }],
    told: [{ who: 'author', news: 'contribution-spared', because: 'rights' }],
  },
  'contribution-hidden': {
    details: given<Ruled & { ground: NoticeReason }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'questions', 'register'],
    hangs: [
      { on: 'hers', knot: 'words-hidden' },
      { on: 'her-notice-ruled', knot: 'notice-ruled' },
    ],
    told: [
      { who: 'author', news: 'contribution-hidden', because: 'rights' },
      { who: 'reporters', news: 'notice-ruled', because: 'rights' },
    ],
    inFeed: null,
  },
  'contribution-kept': {
    details: given<Ruled & { ground: NoticeReason }>(),
    public: true,
    touches: ['register'],
    hangs: [{ on: 'her-notice-ruled', knot: 'notice-ruled' }],
    told: [
      { who: 'author', news: 'contribution-spared', because: 'rights' },
      { who: 'reporters', news: 'notice-ruled', because: 'rights' },
    ],
    inFeed: null,
  },
  'contribution-restored': {
    details: given<Ruled & { appealId: string; byDeadline: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'questions', 'register'],
    hangs: [{ on: 'hers', knot: 'words-let-through' }],
    told: [{ who: 'author', news: 'contribution-spared', because: 'rights' }],
    inFeed: null,
  },
  'appeal-made': {
    details: given<Ruled & { appealId: string }>(),
    told: [{ who: 'other-moderators', news: 'appeal-to-judge', because: 'duty' }],
  },
  'appeal-upheld': {
    details: given<Ruled & { appealId: string }>(),
    public: true,
    touches: ['register'],
    hangs: null,
    told: [{ who: 'author', news: 'appeal-upheld', because: 'rights' }],
    inFeed: null,
  },
})

/** What each kind of news about a ruling is told from. */
export const moderationFacts = {
  'contribution-hidden': { topic, contribution, ruling },
  'contribution-spared': { topic, contribution, ruling: maybe(ruling) },
  'notice-ruled': { topic, ruling },
  'appeal-to-judge': { contribution: judged, ruling, appeal },
  'appeal-upheld': { topic, contribution, ruling },
} satisfies FactsOf<typeof moderationNews>

/** What each knot about a ruling is made from. */
export const moderationTies = {
  noticed: { facts: {} },
  'notice-ruled': { facts: { verdict } },
  'words-let-through': { facts: {}, stands: isReadInSurvey },
  'words-hidden': { facts: { hiding }, stands: isHidden },
} satisfies TiesOf<typeof moderationNews>

export const record = recorder(moderationNews)
