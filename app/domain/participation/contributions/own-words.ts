import type { Act } from '../../act.ts'
import { speaksFor } from '../../people/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import type { Locked } from './lock.ts'

/**
 * Refuses unless these words are the actor's to change: her own (`not-allowed`); in the name of an office only while
 * hers is in force (`second-factor-required`, `office-ended`); in that of an organisation only while she speaks for it
 * (`not-a-member`), and with the second factor when she holds a role.
 */
export async function refuseUnlessHers(
  act: Act,
  { authorId, officialTitle, organisationId }: Pick<Locked, 'authorId' | 'officialTitle' | 'organisationId'>,
): Promise<void> {
  if (authorId !== act.actor.id) throw new Refusal('not-allowed', 403)
  if (officialTitle) allowInOffice(act)
  if (!organisationId) return
  allow(act.actor, 'organisation.speak')
  if (!(await speaksFor(act.tx, authorId, organisationId))) throw new Refusal('not-a-member', 403)
}

/** What was said in an office is changed in it: whoever has left it changes nothing of it any more. */
export function allowInOffice({ actor }: Pick<Act, 'actor'>): void {
  if ((['mayor', 'elected', 'agent'] as const).some((role) => actor.heldRoles.includes(role)))
    allow(actor, 'office-words.change')
  else throw new Refusal('office-ended', 403)
}
