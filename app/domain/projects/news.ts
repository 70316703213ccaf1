import type { Phase } from '#db/schema/index.ts'
import { type FactsOf, given, news, recorder } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { halt, milestone, passage, reachedOn, slip, summary, versionSaid } from './facts.ts'
import type { Piece } from './steps/lifecycle.ts'

/** What happens to a project. */
export const projectNews = news({
  'project-started': {},
  'project-draft-saved': { details: given<{ revision: number }>() },
  'project-published': {
    details: given<{ versionId: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'officials'],
    told: [{ who: 'in-charge', news: 'project-published', because: 'duty' }],
    inFeed: 'project-published',
  },
  'version-published': {
    details: given<{ versionId: string; number: number }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    told: [{ who: 'version-followers', news: 'version-published', because: 'follow' }],
    inFeed: 'version-published',
  },
  'project-moved-on': {
    details: given<{ from: Phase; to: Phase; skipped: string[] }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    told: [{ who: 'followers', news: 'project-moved-on', because: 'follow' }],
    inFeed: 'project-moved-on',
  },
  'project-halted': {
    details: given<{ kind: 'suspended' | 'abandoned' }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    told: [{ who: 'followers', news: 'project-halted', because: 'follow' }],
    inFeed: 'project-halted',
  },
  'project-resumed': {
    details: given<{ after: 'suspended' | 'abandoned' }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    told: [{ who: 'followers', news: 'project-resumed', because: 'follow' }],
    inFeed: 'project-resumed',
  },
  'gate-piece-filed': {
    details: given<{ piece: Piece; fileId: string | null }>(),
    public: true,
    touches: ['subject'],
  },
  'milestone-added': { details: given<{ on: string }>(), public: true, touches: ['subject', 'lists'] },
  'milestone-reached': {
    details: given<{ on: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    told: [{ who: 'followers', news: 'milestone-reached', because: 'follow' }],
    inFeed: 'milestone-reached',
  },
  'milestone-slipped': {
    details: given<{ from: string; to: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    told: [{ who: 'followers', news: 'milestone-slipped', because: 'follow' }],
    inFeed: 'milestone-slipped',
  },
  'photo-added': { details: given<{ fileId: string }>(), touches: ['subject', 'lists'] },
  'photos-arranged': { details: given<{ cover: string | null }>(), touches: ['subject', 'lists'] },
  'photo-removed': { details: given<{ fileId: string }>(), touches: ['subject', 'lists'] },
})

/** What each kind of news about a project is told from. */
export const projectFacts = {
  'project-published': { topic, summary },
  'version-published': { topic, version: versionSaid },
  'project-moved-on': { topic, passage },
  'project-halted': { topic, halt },
  'project-resumed': { topic },
  'milestone-reached': { topic, milestone, reachedOn },
  'milestone-slipped': { topic, milestone, slip },
} satisfies FactsOf<typeof projectNews>

export const record = recorder(projectNews)
