import { eq } from 'drizzle-orm'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { budgets, consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { beginSubject } from '../../subjects/index.ts'
import { given, toldColumns } from '../consultations/write.ts'
import { lockedBudget } from './find.ts'
import type { BudgetInput } from './rules.ts'

/** A new budget that the desk alone sees, and the draft of its vote. */
export async function prepareBudget(act: Act, input: BudgetInput): Promise<{ slug: string }> {
  allow(act.actor, 'budget.write')
  const id = await beginSubject(act, 'budget')
  const { slug } = await takeFreeSlug(slugOf(input.title.fr, 'budget'), async (slug) => {
    const [row] = await act.tx
      .insert(consultations)
      .values({ id, kind: 'budget', slug, ...ofVote(input), movedAt: act.at })
      .onConflictDoNothing({ target: consultations.slug })
      .returning({ slug: consultations.slug })
    return row
  })
  await act.tx.insert(budgets).values({ id, ...ofBudget(input) })
  return { slug }
}

/** Changes a draft. Refused (`budget-stands`) once ideas are taken: its rules stand. */
export async function changeBudget(
  act: Act,
  { slug, ...input }: BudgetInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'budget.write')
  const { budget } = await lockedBudget(act, slug)
  if (budget.phase !== 'draft') throw new Refusal('budget-stands')
  await act.tx
    .update(consultations)
    .set({ ...ofVote(input), movedAt: act.at })
    .where(eq(consultations.id, budget.id))
  await act.tx.update(budgets).set(ofBudget(input)).where(eq(budgets.id, budget.id))
}

const ofVote = ({
  classes,
  verifiedOnly,
  minAge,
  opensOn,
  closesOn,
  answerDueOn,
  drawName,
  ...told
}: BudgetInput) => ({
  ...toldColumns(told),
  ...{ classes, verifiedOnly, minAge, opensOn, closesOn, answerDueOn, drawName },
})

const ofBudget = ({ perimeter, form, points, rule, ...rules }: BudgetInput) => ({
  ...{ perimeters: given(perimeter), form, rule },
  ...{ amount: rules.amount, ideaCap: rules.ideaCap, placeCap: rules.placeCap, shortlist: rules.shortlist },
  ...{ min: rules.min, max: rules.max, ideasUntil: rules.ideasUntil },
  points: form === 'points' ? points : null,
  // What follows has a meaning for equal shares alone.
  ...(rule === 'equal-shares'
    ? { completion: rules.completion ?? ('none' as const), fill: rules.fill, comparison: rules.comparison }
    : { completion: 'none' as const, fill: false, comparison: false }),
})
