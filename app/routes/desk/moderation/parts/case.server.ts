import type { LoaderFunctionArgs } from '@remix-run/node'
import { AppealRulingInput, caseOf, type ModerationCase } from '#app/domain/moderation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** What this moderator may decide of a case now; `why` she may decide nothing, as the code of the refusal. */
type Can = {
  rule: boolean
  release: boolean
  judge: { appealId: string; dueOn: string } | null
  why: 'own-contribution' | 'another-moderator-needed' | null
}

/** What every page about one case shows: all there is to weigh, and what may be decided. */
export async function caseFor(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'notice.rule')
  const { db, viewer, locale, t } = visited
  const of = (await caseOf(db, idParam(args.params, visited), locale)) ?? notFound(visited)
  return {
    of,
    can: mayDecide(of, viewer.id),
    appealConstraint: constraintsOf(AppealRulingInput),
    title: pageTitle(t.moderation.desk.caseTitle),
  }
}

function mayDecide({ contribution, rulings }: ModerationCase, me: string): Can {
  const nothing: Can = { rule: false, release: false, judge: null, why: null }
  if (contribution.authorId === me) return { ...nothing, why: 'own-contribution' }
  const appealed = rulings.find(({ appeal }) => appeal && !appeal.judged)
  if (appealed?.appeal) {
    if (appealed.by?.id === me) return { ...nothing, why: 'another-moderator-needed' }
    return { ...nothing, judge: { appealId: appealed.appeal.id, dueOn: appealed.appeal.dueOn } }
  }
  const standing = !contribution.hiddenAt && !contribution.withdrawnAt
  return { ...nothing, rule: standing, release: standing && contribution.heldAt !== null }
}
