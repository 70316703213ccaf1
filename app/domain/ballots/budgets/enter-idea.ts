import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { read, shape, text } from '#db/read/index.ts'
import { budgetIdeas } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, may, whoActs } from '../../policy.ts'
import { isAuthor, proposalThatMay } from '../../proposals/index.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { asIdea } from './find.ts'
import { lockedCall } from './open-call.ts'

/** Into which call. */
export const EnterIdeaInput = z.object({ budget: z.string().min(1).max(200) })

/**
 * A proposal that stands already enters the call of a budget with its supports: by one of its authors while nobody
 * examines it, or by the desk, which may enter one that was accepted. Refused: `budget-no-call` before the call and after
 * its last day, `not-its-author`, `proposal-closed`, `already-done` where it stands in a call.
 */
export async function enterIdea(
  act: Act,
  { proposalId, budget: slug }: z.output<typeof EnterIdeaInput> & { proposalId: string },
): Promise<void> {
  allow(act.actor, 'proposal.change')
  const { budget } = await lockedCall(act, slug)
  const { state, place } = await proposalThatMay(act, 'enterBudget', proposalId)
  if (!may(act.actor, 'budget.screen')) {
    if (!(await isAuthor(act, proposalId, whoActs(act.actor)))) throw new Refusal('not-its-author', 403)
    if (state === 'accepted') throw new Refusal('proposal-closed')
  }
  const idea = { proposalId, budgetId: budget.id }
  const [entered] = await act.tx
    .insert(budgetIdeas)
    .values({ ...idea, place, at: act.at })
    .onConflictDoNothing()
    .returning({ id: budgetIdeas.proposalId })
  if (!entered) throw new Refusal('already-done')
  await record(act, 'idea-proposed', asIdea(idea))
}

const hersRow = shape({ slug: text, title: text, lang: text })

/** What she wrote and could enter into a call: the newest first, 20 at most. */
export const hersToEnter = (db: Db, personId: string) =>
  read(db, hersRow)`
    select p.slug, c.title, c.lang from proposals p join contributions_for(null) c on c.id = p.id and c.standing
    where p.state in ('open', 'reached') and not exists (select from budget_ideas i where i.proposal_id = p.id)
      and exists (select from proposal_authors a where a.proposal_id = p.id and a.person_id = ${personId} and a.agreed_at is not null)
    order by p.published_at desc, p.id limit 20`
