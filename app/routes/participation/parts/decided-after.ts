import type { CommentShown } from '#app/domain/participation/index.ts'
import type { Knot } from '#app/ui/histories/rope.tsx'
import type { Language } from '#app/ui/language.tsx'

/** The knot of the act that followed the last version that answers a contribution; none while nothing was decided. */
export function decidedAfter(
  versions: CommentShown['versions'],
  { t, paths }: Pick<Language, 't' | 'paths'>,
): Knot[] {
  const act = versions.at(-1)?.decision
  if (!act) return []
  return [
    {
      id: act.slug,
      label: t.decisionNames.followedBy(t.decisionNames.cited(act.kind, act.number)),
      href: paths.decision(act.slug).show,
      at: act.decidedOn,
      tone: 'done',
    },
  ]
}
