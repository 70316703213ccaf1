import type { ActionFunctionArgs } from '@remix-run/node'
import { sessionOf } from '#app/domain/people/index.ts'
import { lacksFactor } from '#app/domain/policy.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type Done, doKept } from '../kept/do-kept.ts'
import { bind, isBound, nameOfKept, waiting } from '../kept/pending.ts'
import { safeReturn } from '../return-to.ts'
import type { Visit } from '../visit.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { rememberDevice } from './device.ts'
import { dropTicket } from './ticket.ts'

type Args = Pick<ActionFunctionArgs, 'request' | 'context'>
/** The sign-in that kept words began: their name, as its forms carry it, and the address given there. */
export type Begun = { kept: string | null; email: string }

/** Seconds that a session lives without being used; lucia says the same. */
const sessionLife = 60 * 24 * 3600

/**
 * The last step of every way to sign in: gives the browser its session and says where she lands. What was written
 * before is done when this very sign-in was begun to do it; any other one asks first whose words these are. Whoever
 * holds an office passes by the second factor, for which her words wait.
 */
export async function enter(
  args: Args,
  visited: Visit,
  token: string,
  back: string | null,
  begun: Begun | null = null,
): Promise<Done> {
  const { instance, paths } = visited
  args.context.setCookies.push(writeCookie(instance, 'session', token, sessionLife), dropTicket(instance))
  const session = await sessionOf(instance.db, token)
  if (!session) throw new Refusal('sign-in-first', 401)
  const { viewer } = session
  if (viewer.email) args.context.setCookies.push(rememberDevice(args.request, instance, viewer.email))
  const missesFactor = lacksFactor(viewer)
  const kept = await keptToken(args, visited)
  const hers = kept && begun?.kept === nameOfKept(kept) && (await isBound(instance.db, kept, begun.email))
  const done =
    kept && hers && !missesFactor
      ? await doKept(args, visited, viewer)
      : kept
        ? { to: paths.signInKept }
        : null
  const landing = done ?? { to: safeReturn(back, paths.account) }
  return missesFactor
    ? { ...landing, to: `${paths.signInSecondFactor}?suite=${encodeURIComponent(landing.to)}` }
    : landing
}

/**
 * Which kept words the sign-in that carries this name was begun to publish; they are its address's from now on. None
 * when another address was given first, or this one only minutes later: a tab may have been left open.
 */
export async function begunBy(
  args: Args,
  visited: Visit,
  name: string | undefined,
  email: string,
): Promise<string | null> {
  const kept = await keptToken(args, visited)
  if (!kept || !name || nameOfKept(kept) !== name) return null
  return (await bind(visited.instance.db, kept, email)) ? name : null
}

async function keptToken({ request }: Args, { instance }: Visit): Promise<string | null> {
  const token = readCookie(request, instance, 'pending')
  return (await waiting(instance.db, token)) && token
}
