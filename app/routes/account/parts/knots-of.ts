import type { Given } from '#app/domain/publishing/index.ts'
import type { Knot } from '#app/ui/histories/rope.tsx'
import type { Language } from '#app/ui/language.tsx'

/** What became of a contribution, as the knots of its rope, oldest first. */
export function knotsOf(of: Given, href: string | undefined, { t, say, paths }: Language): Knot[] {
  const words = t.people.account.given
  const begun = {
    opinion: words.given,
    notice: words.sent,
    comment: words.published,
    question: words.published,
  }
  const knots: (Knot | null)[] = [
    {
      id: 'begun',
      label: begun[of.kind],
      href,
      at: of.editedAt && of.kind === 'opinion' ? undefined : of.at,
    },
    of.editedAt ? { id: 'edited', label: words.edited, at: of.editedAt } : null,
    of.heldAt ? { id: 'held', label: words.held, at: of.heldAt, tone: 'current' } : null,
    of.kind === 'opinion' ? { id: 'counted', label: words.counted, tone: 'done' } : null,
    counts(of, words, href),
    of.answer
      ? { id: 'answer', label: words.answered(of.answer.by), at: of.answer.at, href, tone: 'done' }
      : of.dueOn && !of.withdrawnAt
        ? { id: 'due', label: words.due(say.day(of.dueOn)), tone: 'current' }
        : null,
    ...of.versions.map(
      (version): Knot => ({
        id: `version-${version.number}`,
        label: words.version(version.number),
        at: version.at,
        detail: version.note || undefined,
        href:
          of.subject?.kind === 'project' ? paths.project(of.subject.slug).version(version.number) : undefined,
        tone: 'done',
      }),
    ),
    of.hidden
      ? {
          id: 'hidden',
          label: words.hidden,
          at: of.hidden.at,
          detail: of.hidden.reason,
          href: paths.contribution(of.id).appeal,
          tone: 'late',
        }
      : null,
    of.withdrawnAt ? { id: 'withdrawn', label: words.withdrawn, at: of.withdrawnAt, tone: 'late' } : null,
    notice(of, words, paths.register()),
  ]
  return knots.filter((knot) => knot !== null)
}

type Words = Language['t']['people']['account']['given']

function counts(of: Given, words: Words, href: string | undefined): Knot | null {
  const parts = [
    of.replies > 0 ? words.replies(of.replies) : '',
    of.useful > 0 ? words.useful(of.useful) : '',
  ].filter(Boolean)
  return parts.length ? { id: 'counts', label: parts.join(', '), href } : null
}

function notice({ kind, ruling }: Given, words: Words, register: string): Knot | null {
  if (kind !== 'notice') return null
  if (!ruling) return { id: 'waiting', label: words.waiting, tone: 'current' }
  const label = words.rulings[ruling.decision as keyof Words['rulings']]
  return { id: 'ruling', label, at: ruling.at, href: register, tone: 'done' }
}
