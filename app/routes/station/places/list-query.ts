import type { PlaceFilters } from '#app/domain/station/index.ts'
import { placeKindOf, placeKindWords } from '#app/lib/addresses/place-words.ts'

/** What somebody asked of the list; whatever is not understood is as if it had not been said. */
export type ListQuery = Pick<PlaceFilters, 'kind' | 'body'> & { q: string; page: number }

export function readQuery(params: URLSearchParams): ListQuery {
  const page = Number(params.get('page'))
  return {
    q: clean(params.get('q')),
    kind: placeKindOf(params.get('type') ?? ''),
    body: clean(params.get('organisme')) || undefined,
    page: Number.isInteger(page) && page > 1 && page <= 200 ? page : 1,
  }
}

export const writeQuery = ({ q, kind, body, page }: ListQuery) => ({
  q,
  type: kind && placeKindWords[kind],
  organisme: body,
  page: page > 1 ? page : null,
})

const clean = (typed: string | null) => (typed ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 140)
