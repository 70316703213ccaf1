import type { Doing, Phase, ProjectFilters, Sort, Theme } from '#app/domain/projects/index.ts'
import { type ListView, readView, viewWord } from '#app/lib/addresses/list-view.ts'

/** The words that stand for each choice in the address of the list, the same in each language. */
const phaseWords: Record<Phase, string> = {
  idea: 'idee',
  opportunity: 'opportunite',
  feasibility: 'faisabilite',
  programme: 'programme',
  concertation: 'concertation',
  design: 'conception',
  permits: 'autorisations',
  funding: 'financement',
  procurement: 'marches',
  works: 'travaux',
  acceptance: 'reception',
  commissioning: 'mise-en-service',
  evaluation: 'evaluation',
}
export const themeWords: Record<Theme, string> = {
  mobility: 'mobilite',
  'ski-area': 'domaine-skiable',
  housing: 'logement',
  nature: 'nature',
  water: 'eau',
  energy: 'energie',
  culture: 'culture',
  sport: 'sport',
  services: 'services',
  village: 'village',
  tourism: 'tourisme',
  safety: 'securite',
}
const canWords: Record<Doing, string> = { opinion: 'avis', comment: 'commentaire', question: 'question' }
const sortWords: Record<Sort, string> = {
  relevance: 'ressemblance',
  moved: 'mouvement',
  newest: 'nouveaute',
  closing: 'cloture',
  budget: 'budget',
}

/** What somebody asked of the list; whatever is not understood is as if it had not been said. */
export type ListQuery = Omit<ProjectFilters, 'words'> & { q: string; sort: Sort; view: ListView }

export function readQuery(params: URLSearchParams): ListQuery {
  const q = (params.get('q') ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 200)
  const body = params.get('organisme') ?? ''
  const sort = meant(sortWords, params.get('tri'))
  return {
    q,
    phase: meant(phaseWords, params.get('phase')),
    theme: meant(themeWords, params.get('theme')),
    body: /^[a-z0-9-]{1,80}$/.test(body) ? body : undefined,
    can: meant(canWords, params.get('agir')),
    // Words are best answered by what resembles them; without words nothing does.
    sort: sort && (sort !== 'relevance' || q) ? sort : usualSort(q),
    view: readView(params),
  }
}

/** The address of the same list; a cursor leads to one of its pages. */
export function writeQuery(
  query: ListQuery,
  cursor?: { after?: string | null; before?: string | null },
): Record<string, string | null | undefined> {
  return {
    q: query.q,
    phase: query.phase && phaseWords[query.phase],
    theme: query.theme && themeWords[query.theme],
    organisme: query.body,
    agir: query.can && canWords[query.can],
    tri: query.sort === usualSort(query.q) ? null : sortWords[query.sort],
    vue: viewWord(query.view),
    apres: cursor?.after,
    avant: cursor?.before,
  }
}

export const wordOf = {
  phase: (phase: Phase) => phaseWords[phase],
  theme: (theme: Theme) => themeWords[theme],
  can: (can: Doing) => canWords[can],
  sort: (sort: Sort) => sortWords[sort],
}
/** Whether it was asked for some of them, or for another order. */
export const isNarrowed = (query: ListQuery): boolean =>
  Object.values(writeQuery({ ...query, view: 'cards' })).some(Boolean)

/** The orders that make sense for these words, the usual one first. */
export const sortsFor = (q: string): Sort[] =>
  (Object.keys(sortWords) as Sort[]).filter((sort) => sort !== 'relevance' || q !== '')

const usualSort = (q: string): Sort => (q ? 'relevance' : 'moved')

function meant<Key extends string>(words: Record<Key, string>, said: string | null): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === said)
}
