import type { DiscussionAsked } from '#app/domain/participation/index.ts'
import { classOf, classWords } from '#app/lib/addresses/class-words.ts'
import { stanceOf, stanceWords } from '#app/lib/addresses/stance-words.ts'
import { isUuid } from '#app/lib/uuid.ts'

/** What the address of a discussion's page chooses; French words, as everywhere in an address. */
export type DiscussionQuery = Omit<DiscussionAsked, 'subjectId' | 'viewerId' | 'answerDays'>

export const sortWords = { recent: 'recentes', useful: 'utiles', oldest: 'anciennes' } as const

/** Reads it; what makes no sense is as if it were not there. */
export function readDiscussionQuery(search: URLSearchParams): DiscussionQuery {
  const from = search.get('de')
  return {
    sort: meaning(sortWords, search.get('tri')) ?? 'recent',
    stance: stanceOf(search.get('avis')),
    class: classOf(search.get('qui')),
    from: isUuid(from) ? from : undefined,
  }
}

export const writeDiscussionQuery = ({ sort, stance, class: of, from }: DiscussionQuery) => ({
  tri: sort === 'recent' ? undefined : sortWords[sort],
  avis: stance && stanceWords[stance],
  qui: of && classWords[of],
  de: from,
})

const meaning = <Key extends string>(words: Record<Key, string>, word: string | null) =>
  (Object.keys(words) as Key[]).find((key) => words[key] === word)
