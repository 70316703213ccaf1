import { eq } from 'drizzle-orm'
import type { Theme } from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import { oneOf, read, shape, stored, text } from '#db/read/index.ts'
import { budgetIdeas, proposalProjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { startProject, whoMayBeInCharge } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { placeNamed } from '../../station/index.ts'
import { record } from '../news.ts'
import { asIdea, ideaOf, lockedBudget } from './find.ts'
import type { BudgetResult } from './result.ts'

/**
 * Makes a project of a winner: a draft that says what the idea said and costs what was voted, linked both ways. Whoever
 * proposed or supports it is told. Refused: `not-found` for what cannot be read any more, `idea-lost` for what did not
 * win, `already-done` twice, `not-in-office` where nobody may be in charge.
 */
export async function makeProject(
  act: Act,
  { slug, idea: ideaSlug }: { slug: string; idea: string },
): Promise<{ slug: string }> {
  allow(act.actor, 'project.write')
  const { budget, vote } = await lockedBudget(act, slug)
  const idea = await ideaOf(act, budget.id, ideaSlug)
  const outcome = budget.result as BudgetResult | null
  if (!outcome?.ideas.some(({ number, won }) => won && number === idea.number)) throw new Refusal('idea-lost')
  if (idea.projectId) throw new Refusal('already-done')
  const { cost, place, proposalId } = idea
  const project = await startProject(act, {
    ...(await inCharge(act, vote.answersId)),
    ...(await wordsOf(act, proposalId)),
    // What the idea said of where, for whoever chooses its place; of the register where it has one of that name.
    ...{ placeId: (await placeNamed(act.tx, place)) ?? '', whereabouts: place },
    budget: String((cost ?? 0n) / 100n),
  })
  await act.tx
    .update(budgetIdeas)
    .set({ projectId: project.id })
    .where(eq(budgetIdeas.proposalId, proposalId))
  await act.tx
    .insert(proposalProjects)
    .values({ proposalId, projectId: project.id, by: whoActs(act.actor), at: act.at })
    .onConflictDoNothing()
  await record(act, 'idea-became-project', asIdea(idea))
  return { slug: project.slug }
}

/** Whoever answers for the vote, and the agent who clicks, if they may; else the first who may. */
async function inCharge(act: Act, answersId: string | null) {
  const { bodies, elected, agents } = await whoMayBeInCharge(act.tx)
  const first = (of: readonly { id: string }[], wished: string | null) =>
    (of.find(({ id }) => id === wished) ?? of[0])?.id
  const [bodyId, electedId, agentId] = [bodies[0]?.id, first(elected, answersId), first(agents, act.actor.id)]
  if (!bodyId || !electedId || !agentId) throw new Refusal('not-in-office')
  return { bodyId, electedId, agentId }
}

const wording = shape({
  lang: oneOf(locales),
  title: text,
  summary: text,
  problem: text,
  solution: text,
  themes: stored<Theme[]>(),
})

/** What the idea said when it was announced, as long as it can be read: what was hidden since is put into no project. */
async function wordsOf({ tx }: Act, proposalId: string) {
  const [words] = await read(tx, wording)`
    select w.lang, w.title, w.summary, w.problem, w.solution, to_jsonb(w.themes) as themes
    from ideas_for(null) w where w.proposal_id = ${proposalId} and w.standing`
  if (!words) throw new Refusal('not-found', 404)
  const { lang, title, problem, solution, summary, themes } = words
  const said = { title, summary, body: `${problem}\n\n${solution}` }
  // A draft begins in French, whose title gives the address; what was said in another language stands there too.
  return { texts: { fr: said, ...(lang === 'fr' ? {} : { [lang]: said }) }, themes }
}
