import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { memberships, organisations, people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'

export const Membership = z.object({ personId: z.uuid(), organisationId: z.uuid() })
export type Membership = z.output<typeof Membership>

/**
 * Lets a person speak for an organisation; she and those who already do are told. Refused when she may already
 * (`already-done`), and to an agent for herself (`own-membership`): else she would speak for anyone.
 */
export async function addMember(act: Act, { personId, organisationId }: Membership): Promise<void> {
  allow(act.actor, 'organisation.change')
  if (personId === act.actor.id) throw new Refusal('own-membership', 403)
  const [[body], [member]] = await Promise.all([
    act.tx.select().from(organisations).where(eq(organisations.id, organisationId)),
    act.tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), isNull(people.erasedAt))),
  ])
  if (!body || !member) throw new Refusal('not-found', 404)
  const added = await act.tx
    .insert(memberships)
    .values({ personId, organisationId, since: act.at })
    .onConflictDoUpdate({
      target: [memberships.personId, memberships.organisationId],
      set: { since: act.at, endedAt: null },
      setWhere: isNotNull(memberships.endedAt),
    })
    .returning()
  if (added.length === 0) throw new Refusal('already-done')
  await record(act, 'member-added', { kind: 'organisation', id: organisationId }, { personId })
}

/** She no longer speaks for it, and is told; what she said in its name stays. */
export async function removeMember(act: Act, { personId, organisationId }: Membership): Promise<void> {
  allow(act.actor, 'organisation.change')
  const ended = await act.tx
    .update(memberships)
    .set({ endedAt: act.at })
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.organisationId, organisationId),
        isNull(memberships.endedAt),
      ),
    )
    .returning()
  if (ended.length === 0) throw new Refusal('not-found', 404)
  await record(act, 'member-removed', { kind: 'organisation', id: organisationId }, { personId })
}
