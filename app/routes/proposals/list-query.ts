import type { ProposalFilters, ProposalSort } from '#app/domain/proposals/index.ts'
import { type ListView, readView, viewWord } from '#app/lib/addresses/list-view.ts'
import { isDay } from '#app/lib/days/civil-day.ts'
import type { ProposalState } from '#app/lib/kinds.ts'
import { themeWords } from '../projects/list-query.ts'

/** The words that stand for each choice in the address of the list, the same in each language. */
const stateWords: Record<ProposalState, string> = {
  open: 'ouverte',
  reached: 'seuil-atteint',
  examined: 'examinee',
  accepted: 'acceptee',
  refused: 'refusee',
  merged: 'fusionnee',
  withdrawn: 'retiree',
  expired: 'terminee',
}
const sortWords: Record<ProposalSort, string> = {
  shuffled: 'hasard',
  near: 'proches',
  newest: 'recentes',
  supported: 'soutenues',
  waiting: 'attente',
}

/** What somebody asked of the list; whatever is not understood is as if it had not been said. */
export type ListQuery = Omit<ProposalFilters, 'words'> & {
  q: string
  sort: ProposalSort
  day?: string
  view: ListView
}

export function readQuery(params: URLSearchParams): ListQuery {
  const day = params.get('jour') ?? ''
  const near = words(params.get('pres'), 140) || undefined
  const sort = meant(sortWords, params.get('tri')) ?? 'shuffled'
  return {
    q: words(params.get('q'), 200),
    theme: meant(themeWords, params.get('theme')),
    state: meant(stateWords, params.get('etat')),
    place: words(params.get('lieu'), 140) || undefined,
    near,
    // Whoever says where she is is shown the nearest first, unless she asks for another order than the shuffle.
    sort: sort === 'shuffled' || sort === 'near' ? usual(near) : sort,
    day: isDay(day) ? day : undefined,
    view: readView(params),
  }
}

const usual = (near: string | undefined): ProposalSort => (near ? 'near' : 'shuffled')

/** The address of the same list; a cursor leads to one of its pages, in the shuffle of the day on which it was begun. */
export const writeQuery = (
  { q, theme, state, place, near, sort, view }: ListQuery,
  cursor?: { after?: string | null; before?: string | null; day?: string },
) => ({
  q,
  theme: theme && themeWords[theme],
  etat: state && stateWords[state],
  lieu: place,
  pres: near,
  tri: sort === usual(near) ? null : sortWords[sort],
  vue: viewWord(view),
  jour: sort === 'shuffled' ? cursor?.day : null,
  apres: cursor?.after,
  avant: cursor?.before,
})

/** Whether it was asked for some of them, or for another order. */
export const isNarrowed = (query: ListQuery): boolean =>
  Object.values(writeQuery({ ...query, view: 'cards' })).some(Boolean)

export const wordOf = {
  theme: (theme: keyof typeof themeWords) => themeWords[theme],
  state: (state: ProposalState) => stateWords[state],
  sort: (sort: ProposalSort) => sortWords[sort],
}

const words = (typed: string | null, longest: number) =>
  (typed ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, longest)

function meant<Key extends string>(words: Record<Key, string>, said: string | null): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === said)
}
