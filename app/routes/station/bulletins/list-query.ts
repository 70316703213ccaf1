import { classOf, classWords } from '#app/lib/addresses/class-words.ts'
import { categoryOf, categoryWords } from '#app/lib/addresses/info-words.ts'
import type { BulletinCategory, PersonClass } from '#app/lib/kinds.ts'

/** What somebody asked of the bulletins; whatever is not understood is as if it had not been said. */
export type BulletinQuery = { q?: string; category?: BulletinCategory; audience?: PersonClass; page: number }

export function readBulletinQuery(params: URLSearchParams): BulletinQuery {
  const page = Number(params.get('page'))
  return {
    q: (params.get('q') ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 140) || undefined,
    category: categoryOf(params.get('sujet')),
    audience: classOf(params.get('pour')),
    page: Number.isInteger(page) && page > 1 && page <= 200 ? page : 1,
  }
}

export const writeBulletinQuery = ({ q, category, audience, page = 1 }: Partial<BulletinQuery>) => ({
  q,
  sujet: category && categoryWords[category],
  pour: audience && classWords[audience],
  page: page > 1 ? page : null,
})
