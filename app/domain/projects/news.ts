import type { Phase } from '#db/schema/index.ts'
import { type FactsOf, given, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { halt, milestone, passage, reachedOn, resumption, slip, summary, versionSaid } from './facts.ts'
import type { Piece } from './steps/lifecycle.ts'

/** What happens to a project. */
export const projectNews = news({
  'project-started': {},
  'project-draft-saved': { details: given<{ revision: number }>() },
  'project-draft-deleted': {},
  'project-published': {
    details: given<{ versionId: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'officials'],
    hangs: [{ on: 'subject', knot: 'project-published' }],
    told: [
      { who: 'in-charge', news: 'project-published', because: 'duty' },
      { who: 'list-followers', news: 'new-project', because: 'follow' },
    ],
    inFeed: 'project-published',
  },
  'version-published': {
    details: given<{ versionId: string; number: number; changes: string[] }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'version-published' }],
    told: [{ who: 'version-followers', news: 'version-published', because: 'follow' }],
    inFeed: 'version-published',
  },
  'project-moved-on': {
    details: given<{ from: Phase; to: Phase; skipped: string[] }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'project-moved-on' }],
    told: [{ who: 'followers', news: 'project-moved-on', because: 'follow' }],
    inFeed: 'project-moved-on',
  },
  'project-halted': {
    details: given<{ kind: 'suspended' | 'abandoned' }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'project-halted' }],
    told: [{ who: 'followers', news: 'project-halted', because: 'follow' }],
    inFeed: 'project-halted',
  },
  'project-resumed': {
    details: given<{ after: 'suspended' | 'abandoned' }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'project-resumed' }],
    told: [{ who: 'followers', news: 'project-resumed', because: 'follow' }],
    inFeed: 'project-resumed',
  },
  'gate-piece-filed': {
    details: given<{ piece: Piece; fileId: string | null }>(),
    public: true,
    touches: ['subject'],
    hangs: null,
  },
  'milestone-added': {
    details: given<{ on: string }>(),
    public: true,
    touches: ['subject', 'lists'],
    hangs: null,
  },
  'milestone-reached': {
    details: given<{ on: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'milestone-reached' }],
    told: [{ who: 'followers', news: 'milestone-reached', because: 'follow' }],
    inFeed: 'milestone-reached',
  },
  'milestone-slipped': {
    details: given<{ from: string; to: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'milestone-slipped' }],
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
  'new-project': { topic, summary },
  'version-published': { topic, version: versionSaid },
  'project-moved-on': { topic, passage },
  'project-halted': { topic, halt },
  'project-resumed': { topic },
  'milestone-reached': { topic, milestone, reachedOn },
  'milestone-slipped': { topic, milestone, slip },
} satisfies FactsOf<typeof projectNews>

/** What each knot of a project's own is made from. */
export const projectTies = {
  'project-published': { facts: { topic, version: versionSaid } },
  'version-published': { facts: { topic, version: versionSaid } },
  'project-moved-on': { facts: { passage } },
  'project-halted': { facts: { halt } },
  'project-resumed': { facts: { resumption } },
  'milestone-reached': { facts: { milestone, reachedOn } },
  'milestone-slipped': { facts: { milestone, slip } },
} satisfies TiesOf<typeof projectNews>

export const record = recorder(projectNews)
