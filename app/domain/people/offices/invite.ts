import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { invitations, type Role, role as roles } from '#db/schema/index.ts'
import { type Act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken, newToken } from '../../token.ts'
import { join, type Newcomer } from '../accounts/join.ts'
import { personByAddress } from '../accounts/person-by-address.ts'
import { record } from '../news.ts'
import { Address } from '../sign-in/ask-for-code.ts'
import { openSession } from '../sign-in/sessions.ts'
import { grantRole } from './grant-role.ts'

export const Invitation = z.object({ email: Address, role: z.enum(roles.enumValues) })
/** Days that an invitation lives, by the city's clock. */
const invitationDays = 7

/**
 * Invites someone to an office. The token is returned once, for the link `/invitation/:token`; only its hash is kept.
 * An administrator's right, or the city's own at its command line, which is how the first administrator comes.
 */
export async function invite(
  act: Act,
  { email, role }: z.output<typeof Invitation>,
): Promise<{ id: string; token: string }> {
  if (!act.actor.city) allow(act.actor, 'role.grant')
  const token = newToken()
  const [row] = await act.tx
    .insert(invitations)
    .values({
      email,
      role,
      tokenHash: hashOfToken(token),
      invitedBy: act.actor.id,
      at: act.at,
      expiresAt: new Date(act.at.getTime() + invitationDays * 86_400_000),
    })
    .returning({ id: invitations.id })
  const { id } = row! // an insert returns its row
  await record(act, 'invited', { kind: 'invitation', id }, { role })
  return { id, token }
}

/** Invites and has the link mailed; the job that mails it draws the token, so that it lies nowhere in clear. */
export async function inviteByMail(act: Act, invitation: z.output<typeof Invitation>): Promise<void> {
  const { id } = await invite(act, invitation)
  await enqueue(act.tx, 'send-invitation', { invitationId: id })
}

/** A new token for an invitation that waits, for the job that mails it; null when it waits no more. */
export async function renewToken(
  act: Act,
  invitationId: string,
  token = newToken(),
): Promise<{ email: string; role: Role; token: string } | null> {
  const [row] = await act.tx
    .update(invitations)
    .set({ tokenHash: hashOfToken(token) })
    .where(
      and(
        eq(invitations.id, invitationId),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, act.at),
      ),
    )
    .returning({ email: invitations.email, role: invitations.role })
  return row ? { ...row, token } : null
}

/** Invitations that wait to be taken up, the latest first. */
export function invitationsWaiting(db: Db) {
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(isNull(invitations.acceptedAt), gt(invitations.expiresAt, sql`city_now()`)))
    .orderBy(desc(invitations.at))
    .limit(50)
}

/** The invitation behind a link, as long as it waits: for whom, to what, and whether she has an account already. */
export async function invitationOf(db: Db, token: string) {
  const [row] = await db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, hashOfToken(token)),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, sql`city_now()`),
      ),
    )
  if (!row) return null
  return { ...row, known: (await personByAddress(db, row.email)) !== null }
}

/**
 * Takes an invitation up, once. Someone without an account has one made; whoever has one must be signed in with it
 * (`sign-in-first`), since a forwarded link must not open another's account.
 */
export async function acceptInvitation(
  act: Act,
  {
    token,
    newcomer,
  }: { token: string; newcomer?: z.output<typeof Newcomer> & { locale: 'fr' | 'it' | 'en' } },
): Promise<{ personId: string; role: Role }> {
  const [invitation] = await act.tx
    .update(invitations)
    .set({ acceptedAt: act.at })
    .where(
      and(
        eq(invitations.tokenHash, hashOfToken(token)),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, act.at),
      ),
    )
    .returning()
  if (!invitation) throw new Refusal('link-expired', 410)
  const personId = await whoAccepts(act, invitation.email, newcomer)
  await grantRole({ ...act, actor: theCity }, { personId, role: invitation.role })
  await record(
    act,
    'invitation-accepted',
    { kind: 'invitation', id: invitation.id },
    { role: invitation.role },
  )
  return { personId, role: invitation.role }
}

async function whoAccepts(
  act: Act,
  email: string,
  newcomer: Parameters<typeof acceptInvitation>[1]['newcomer'],
) {
  const known = await personByAddress(act.tx, email)
  if (!known) {
    if (!newcomer) throw new Refusal('invalid-input', 422)
    return (await join(act, { ...newcomer, email })).id
  }
  if (whoActs(act.actor) !== known.id) throw new Refusal('sign-in-first', 401)
  return known.id
}

/**
 * Takes an invitation up, and opens the session of whoever joined by it. She who had an account keeps the one in which
 * she accepts (null): a mailed link is no sign-in, and makes no old session a recent one.
 */
export async function enterByInvitation(
  act: Act,
  { device, ...accepted }: Parameters<typeof acceptInvitation>[1] & { device: string },
): Promise<string | null> {
  const { personId } = await acceptInvitation(act, accepted)
  return personId === act.actor.id ? null : openSession(act, personId, { device })
}
