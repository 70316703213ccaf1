import type { DossierState, Programme } from '#app/domain/dossiers/index.ts'
import { type ListView, readView, viewWord } from '#app/lib/addresses/list-view.ts'

/** The words that stand for each choice in the address of the list, the same in each language. */
const stateWords: Record<DossierState, string> = {
  spotting: 'reperage',
  drafting: 'montage',
  deliberated: 'deliberation',
  filed: 'depose',
  received: 'recu',
  'pieces-requested': 'pieces-demandees',
  complete: 'complet',
  examination: 'instruction',
  committee: 'commission',
  notified: 'notifie',
  refused: 'refuse',
  started: 'demarre',
  advance: 'avance',
  instalment: 'acompte',
  completed: 'acheve',
  balance: 'solde',
  closed: 'cloture',
  lapsed: 'caduc',
  abandoned: 'abandonne',
}
const programmeWords: Record<Programme, string> = {
  detr: 'detr',
  dsil: 'dsil',
  fnadt: 'fnadt',
  region: 'region',
  department: 'departement',
  feder: 'feder',
  alcotra: 'alcotra',
  'water-agency': 'agence-de-l-eau',
  other: 'autre',
}

/** What somebody asked of the list; whatever is not understood is as if it had not been said. */
export type ListQuery = { q: string; state?: DossierState; programme?: Programme; view: ListView }

export function readQuery(params: URLSearchParams): ListQuery {
  return {
    q: (params.get('q') ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 200),
    state: meant(stateWords, params.get('etat')),
    programme: meant(programmeWords, params.get('financeur')),
    view: readView(params),
  }
}

/** The address of the same list; a cursor leads to one of its pages. */
export const writeQuery = (
  { q, state, programme, view }: ListQuery,
  cursor?: { after?: string | null; before?: string | null },
) => ({
  q,
  etat: state && stateWords[state],
  financeur: programme && programmeWords[programme],
  vue: viewWord(view),
  apres: cursor?.after,
  avant: cursor?.before,
})

/** Whether it was asked for some of them. */
export const isNarrowed = (query: ListQuery): boolean =>
  Object.values(writeQuery({ ...query, view: 'cards' })).some(Boolean)

export const wordOf = {
  state: (state: DossierState) => stateWords[state],
  programme: (programme: Programme) => programmeWords[programme],
}

function meant<Key extends string>(words: Record<Key, string>, said: string | null): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === said)
}
