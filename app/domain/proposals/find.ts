import { eq, inArray, sql } from 'drizzle-orm'
import { bool, oneOf, read, shape, uuid } from '#db/read/index.ts'
import {
  budgetIdeas,
  budgets,
  contributions,
  type Proposal,
  proposalAuthors,
  proposals,
  subjects,
} from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { whoActs } from '../policy.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { type InCall, isBound, mayStep, type ProposalStep } from './states.ts'

refuseOn('the_ballot_stands', () => new Refusal('idea-on-ballot'))

type Found = Proposal & { standing: boolean; call: InCall | null }

/**
 * The proposal of this id, locked against another deed on it until this one ends, with whether everybody may read its
 * words. Its subject is locked first, as whoever supports it does: a new state changes the face, and of two that took
 * the rows in two orders one would be undone. Refused (`not-found`) where the public knows none.
 */
export async function lockedProposal(act: Act, id: string): Promise<Found> {
  await act.tx.select({ id: subjects.id }).from(subjects).where(eq(subjects.id, id)).for('no key update')
  return found(await proposalRow(act, id).for('update', { of: proposals }))
}

const proposalRow = ({ tx }: Act, id: string) =>
  tx
    .select({
      proposal: proposals,
      call: sql<InCall | null>`stands_in_call(${proposals.id})`,
      held: sql<boolean>`${contributions.heldAt} is not null`,
      gone: sql<boolean>`${contributions.withdrawnAt} is not null or ${contributions.hiddenAt} is not null`,
    })
    .from(proposals)
    .innerJoin(contributions, eq(contributions.id, proposals.id))
    .where(eq(proposals.id, id))

function found([row]: { proposal: Proposal; call: InCall | null; held: boolean; gone: boolean }[]): Found {
  if (!row || row.held) throw new Refusal('not-found', 404)
  return { ...row.proposal, standing: !row.gone, call: row.call }
}

/** A proposal by its id, or as its address names it. */
export type NamedProposal = { proposalId: string } | { slug: string }

/**
 * The id of a proposal that can be supported. Refused (`not-found`) where the public knows none, (`proposal-closed`)
 * where nobody supports any more. Nothing is locked: many do so at once.
 */
export async function openProposal({ tx }: Act, named: NamedProposal): Promise<string> {
  const [row] = await read(tx, openRow)`
    select p.id, p.state, c.withdrawn_at is null and c.hidden_at is null as standing
    from proposals p join contributions c on c.id = p.id
    where ${'slug' in named ? sql`p.slug = ${named.slug}` : sql`p.id = ${named.proposalId}`} and c.held_at is null`
  if (!row) throw new Refusal('not-found', 404)
  if (!row.standing || !mayStep('support', row.state)) throw new Refusal('proposal-closed')
  return row.id
}

const openRow = shape({ id: uuid, state: oneOf(proposals.state.enumValues), standing: bool })

/**
 * Until this deed ends no vote on them is announced: of two deeds on a budget and its ideas both lock the budget first.
 * Which call they stand in is known from then on.
 */
export async function lockCalls({ tx }: Act, ids: readonly string[]): Promise<void> {
  await tx
    .select({ id: budgets.id })
    .from(budgets)
    .where(
      inArray(
        budgets.id,
        tx
          .select({ id: budgetIdeas.budgetId })
          .from(budgetIdeas)
          .where(inArray(budgetIdeas.proposalId, [...ids])),
      ),
    )
    .orderBy(budgets.id)
    .for('share')
}

/**
 * The same, where it may take this step: refused (`proposal-closed`) in another state and where its words are gone, and
 * by the call in which it stands (`idea-in-call`, `idea-on-ballot`).
 */
export async function proposalThatMay(act: Act, step: ProposalStep, id: string): Promise<Proposal> {
  await lockCalls(act, [id])
  const proposal = await lockedProposal(act, id)
  if (isBound(step, proposal.call))
    throw new Refusal(proposal.call === 'ballot' ? 'idea-on-ballot' : 'idea-in-call')
  if (!proposal.standing || !mayStep(step, proposal.state)) throw new Refusal('proposal-closed')
  return proposal
}

/** Refuses (`not-its-author`) whoever is not one of its authors. */
export async function refuseUnlessAuthor(act: Act, proposalId: string): Promise<void> {
  if (!(await isAuthor(act, proposalId, whoActs(act.actor)))) throw new Refusal('not-its-author', 403)
}

/** Whether this person is one of its authors: whoever only asked to be one is not. */
export async function isAuthor({ tx }: Act, proposalId: string, personId: string): Promise<boolean> {
  const agreed = sql`${proposalAuthors.proposalId} = ${proposalId} and ${proposalAuthors.personId} = ${personId}
    and ${proposalAuthors.agreedAt} is not null`
  return (await tx.$count(proposalAuthors, agreed)) > 0
}

/** Refuses (`examiner-is-author`) whoever would answer what she wrote herself, alone or with others. */
export async function refuseAuthorAsExaminer(
  act: Act,
  proposalId: string,
  officialId: string,
): Promise<void> {
  if (await isAuthor(act, proposalId, officialId)) throw new Refusal('examiner-is-author', 403, 'officialId')
}

/** How an event names a proposal: in its own story. */
export const asSubject = (id: string) => ({ kind: 'proposal', id, topicId: id })
