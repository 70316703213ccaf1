import type { Given } from '#app/domain/publishing/index.ts'
import type { Knot as Told } from '#app/telling/index.ts'
import type { Knot } from '#app/ui/histories/rope.tsx'
import { asKnot } from '#app/ui/histories/told-rope.tsx'
import type { Language } from '#app/ui/language.tsx'

/** What became of a contribution, oldest first: with what happened, how it stands now. */
export function knotsOf(
  of: Given,
  told: readonly Told[],
  href: string | undefined,
  language: Language,
): Knot[] {
  const until = told.findIndex(({ kind }) => !begins.has(kind))
  const begun = until === -1 ? told : told.slice(0, until)
  return [
    ...begun.map(asKnot),
    ...counts(of, href, language),
    ...told.slice(begun.length).map(asKnot),
    ...awaited(of, language),
  ]
}

const begins: ReadonlySet<Told['kind']> = new Set([
  ...(['words-given', 'words-held', 'words-edited', 'opinion-given', 'opinion-changed', 'noticed'] as const),
])

/** How many answered it and found it useful; an opinion is counted with others, and nobody reads it alone. */
function counts({ kind, replies, useful }: Given, href: string | undefined, { t }: Language): Knot[] {
  const words = t.people.account.given
  if (kind === 'opinion') return [{ id: 'counted', label: words.counted, tone: 'done' }]
  const parts = [replies > 0 ? words.replies(replies) : '', useful > 0 ? words.useful(useful) : ''].filter(
    Boolean,
  )
  return parts.length ? [{ id: 'counts', label: parts.join(', '), href }] : []
}

function awaited({ dueOn, waiting }: Given, { t, say }: Language): Knot[] {
  const words = t.people.account.given
  if (waiting) return [{ id: 'waiting', label: words.waiting, tone: 'current' }]
  return dueOn ? [{ id: 'due', label: words.due(say.day(dueOn)), tone: 'current' }] : []
}
