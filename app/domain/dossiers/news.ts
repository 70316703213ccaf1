import type { DossierState } from '#db/schema/index.ts'
import { detail, type FactsOf, given, news, recorder, type TiesOf } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'
import { changed, dossier, dossierNamed, granted, step, stepTaken, wasChanged } from './facts.ts'
import type { DeadlineKey } from './steps/deadlines.ts'

type Moved = { from: DossierState; to: DossierState }
type Due = { deadline: DeadlineKey; dueOn: string }

/** What happens to a subsidy dossier. */
export const dossierNews = news({
  'dossier-deleted': {},
  'dossier-started': { details: given<{ projectId: string }>() },
  'dossier-changed': {
    details: given<{ revision: number; changes: string[] }>(),
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'dossier-changed' }],
  },
  'dossier-published': {
    details: given<{ projectId: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'dossier-published' }],
    told: [
      { who: 'in-charge', news: 'dossier-published', because: 'duty' },
      { who: 'project-followers', news: 'dossier-of-project', because: 'follow' },
    ],
    inFeed: 'dossier-published',
  },
  'dossier-filed': {
    details: given<{ number: number; sha256: string }>(),
    public: true,
    touches: ['subject', 'lists'],
    hangs: [{ on: 'subject', knot: 'dossier-filed' }],
    told: [{ who: 'followers', news: 'dossier-filed', because: 'follow' }],
    inFeed: 'dossier-filed',
  },
  'dossier-moved': {
    details: given<{ from: DossierState; to: DossierState | 'extended' }>(),
    public: true,
    touches: ['subject', 'lists'],
    hangs: [{ on: 'subject', knot: 'dossier-step' }],
    told: [{ who: 'followers', news: 'dossier-moved', because: 'follow' }],
    inFeed: 'dossier-moved',
  },
  'dossier-granted': {
    details: given<Moved>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [
      { on: 'subject', knot: 'dossier-step' },
      { on: 'its-project', knot: 'grant' },
    ],
    told: [{ who: 'followers', news: 'dossier-granted', because: 'follow' }],
    inFeed: 'dossier-granted',
  },
  'dossier-refused': {
    details: given<Moved>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: [{ on: 'subject', knot: 'dossier-step' }],
    told: [{ who: 'followers', news: 'dossier-refused', because: 'follow' }],
    inFeed: 'dossier-refused',
  },
  'dossier-amounts-set': {
    details: given<{ changes: string[] }>(),
    touches: ['subject', 'lists'],
    hangs: [{ on: 'subject', knot: 'dossier-changed' }],
  },
  'dossier-document-added': {
    details: given<{ piece: string; fileId: string | null }>(),
    touches: ['subject'],
  },
  'dossier-document-withdrawn': { details: given<{ documentId: string }>(), touches: ['subject'] },
  'dossier-deadline-near': {
    details: given<Due>(),
    told: [{ who: 'in-charge', news: 'dossier-deadline', because: 'duty' }],
  },
  'dossier-deadline-passed': {
    details: given<Due>(),
    told: [{ who: 'in-charge', news: 'dossier-deadline', because: 'duty' }],
  },
  'annex-printed': {
    details: given<{ dataSha256: string; final: boolean }>(),
    public: true,
    touches: ['subject'],
    hangs: [{ on: 'subject', knot: 'annex' }],
  },
})

const due = { topic, deadline: detail<DeadlineKey>('deadline'), dueOn: detail<string>('dueOn') }

/** What each kind of news about a dossier is told from. */
export const dossierFacts = {
  'dossier-published': { topic, dossier },
  'dossier-of-project': { dossier },
  'dossier-filed': { topic, number: detail<number>('number'), sha256: detail<string>('sha256') },
  'dossier-moved': { topic, to: detail<DossierState | 'extended'>('to'), step },
  'dossier-granted': { topic, granted, step },
  'dossier-refused': { topic, step },
  'dossier-deadline': due,
} satisfies FactsOf<typeof dossierNews>

/** What each knot of a dossier's is made from, on its own rope and on its project's. */
export const dossierTies = {
  'dossier-changed': { facts: { topic, changed }, stands: wasChanged },
  'dossier-published': { facts: {} },
  'dossier-filed': { facts: { topic, number: detail<number>('number'), step: stepTaken } },
  'dossier-step': { facts: { to: detail<DossierState | 'extended'>('to'), step: stepTaken } },
  annex: { facts: { topic }, last: 1 },
  grant: { facts: { dossier: dossierNamed, granted, step: stepTaken } },
} satisfies TiesOf<typeof dossierNews>

export const record = recorder(dossierNews)
