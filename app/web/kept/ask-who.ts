import type { ActionFunctionArgs } from '@remix-run/node'
import { leadTo } from '../refused.ts'
import type { Visit } from '../visit.ts'
import { writeCookie } from '../visitor/cookies.ts'
import { nameOfKept, type PendingDeed, remember } from './pending.ts'

/** Keeps what somebody asked for while she says who she is, and leads her there from `before`. */
export async function askWhoSheIs(
  { context }: ActionFunctionArgs,
  { instance, paths }: Visit,
  before: URL,
  deed: PendingDeed,
) {
  const token = await remember(instance.db, deed)
  return leadTo(paths.signIn({ mots: nameOfKept(token) ?? '' }), before, {
    status: 303,
    headers: { 'Set-Cookie': writeCookie(context.instance, 'pending', token, 24 * 3600) },
  })
}
