import { and, eq, inArray, isNull } from 'drizzle-orm'
import { roleGrants } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { officialById } from '../../people/index.ts'
import { allow, may, rights, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { type Locked, lockContribution, refuseGone } from '../contributions/lock.ts'

/**
 * The contribution that an official answers, locked: her own to answer, or the mayor's, who may answer all. Refused:
 * `not-allowed`, `not-yours-to-answer`, `does-not-ask`, and what nobody can read (`contribution-…`).
 */
export async function lockAddressed(act: Act, contributionId: string): Promise<Locked> {
  allow(act.actor, 'question.answer')
  const contribution = await lockContribution(act, contributionId)
  if (contribution.officialId !== act.actor.id && !may(act.actor, 'question.answer-all'))
    throw new Refusal('not-yours-to-answer', 403)
  refuseUnanswerable(contribution)
  refuseProposal(contribution)
  return contribution
}

/**
 * Whose word it is on what is addressed to another: that of the official who says it. Nobody promises in another's name.
 * Refused: `not-in-office` for a mayor who is no official whose term runs.
 */
export async function inWhoseName(act: Act, { officialId }: Pick<Locked, 'officialId'>): Promise<string> {
  const who = whoActs(act.actor)
  if (who !== officialId && !(await officialById(act.tx, who))) throw new Refusal('not-in-office', 403)
  return who
}

/**
 * Refuses (`not-yours-to-answer`) whoever has a link to what another answers since, as `lockAddressed` refuses who is signed
 * in: a link works for thirty days, in which somebody else may be put in charge.
 */
export async function refuseAnothers(
  { tx }: Act,
  { officialId }: Pick<Locked, 'officialId'>,
  by: string,
): Promise<void> {
  if (!officialId || officialId === by) return
  const answersAll = inArray(roleGrants.role, [...rights['question.answer-all']])
  const hers = and(eq(roleGrants.personId, by), answersAll, isNull(roleGrants.revokedAt))
  if ((await tx.$count(roleGrants, hers)) === 0) throw new Refusal('not-yours-to-answer', 403)
}

/** A proposal is accepted or refused: an answer that does neither is none (area `proposals`). */
export function refuseProposal({ kind }: Pick<Locked, 'kind'>): void {
  if (kind === 'proposal') throw new Refusal('not-found', 404)
}

export function refuseUnanswerable(contribution: Locked): void {
  refuseGone(contribution)
  if (!contribution.asksAnswer) throw new Refusal('does-not-ask')
}
