import type { ActionFunctionArgs } from '@remix-run/node'
import { act } from '#app/domain/act.ts'
import { actorOf, sessionOf, type Viewer } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { take } from './pending.ts'
import { deedsByName } from './pending-deeds.ts'
import { safeReturn } from './refused.ts'
import { dropTicket } from './ticket.ts'
import type { Visit } from './visit.ts'

type Done = { to: string; say?: string }
type Args = Pick<ActionFunctionArgs, 'request' | 'context'>

/** Seconds that a session lives without being used; lucia says the same. */
const sessionLife = 60 * 24 * 3600

/**
 * The last step of every way to sign in: gives the browser its session, does what she had written before, and says
 * where she lands. Whoever holds an office passes by the second factor first.
 */
export async function enter(args: Args, visited: Visit, token: string, back: string | null): Promise<Done> {
  const { instance, paths } = visited
  args.context.setCookies.push(writeCookie(instance, 'session', token, sessionLife), dropTicket(instance))
  const session = await sessionOf(instance.db, token)
  if (!session) throw new Refusal('sign-in-first', 401)
  const kept = await doKept(args, visited, session.viewer)
  const done = kept ?? { to: safeReturn(back, paths.account) }
  const missesFactor = session.viewer.heldRoles.length > session.viewer.roles.length
  return missesFactor
    ? { ...done, to: `${paths.signInSecondFactor}?suite=${encodeURIComponent(done.to)}` }
    : done
}

/**
 * Does the deed that waits behind the browser's cookie, once. When a rule refuses it now, the words stay and the page
 * that keeps them says why. Null when nothing waits.
 */
export async function doKept(
  { request, context }: Args,
  visited: Visit,
  viewer: Viewer,
): Promise<Done | null> {
  const { instance, paths, t } = visited
  const token = readCookie(request, instance, 'pending')
  if (!token) return null
  try {
    const done = await act(instance.db, actorOf(viewer), async (act) => {
      const kept = await take(act, token)
      if (!kept) return null
      const known = deedsByName[kept.deed]
      // A deed that this version no longer knows: she lands where she wrote it.
      return known ? known.perform(act, kept.input) : () => ({ to: kept.returnTo })
    })
    context.setCookies.push(writeCookie(instance, 'pending', '', 0))
    return done?.({ t, paths }) ?? null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { to: paths.signInKept, say: refusalText(t, error.code, error.names) }
  }
}
