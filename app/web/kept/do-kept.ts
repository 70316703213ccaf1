import type { ActionFunctionArgs } from '@remix-run/node'
import { act } from '#app/domain/act.ts'
import { actorOf, type Viewer } from '#app/domain/people/index.ts'
import { lacksFactor } from '#app/domain/policy.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import type { Visit } from '../visit.ts'
import { readCookie, writeCookie } from '../visitor/cookies.ts'
import type { Said } from '../visitor/flash.ts'
import { take } from './pending.ts'
import { deedNamed } from './pending-deeds.ts'

export type Done = { to: string; say?: Said }

/**
 * Does the deed that waits behind the browser's cookie, once. When a rule refuses it now, the words stay and the page
 * that keeps them says why. So does an opinion of hers that it would overwrite, unless `seen` is the instant of the
 * one that she was shown beside it. Null when nothing waits.
 */
export async function doKept(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  { instance, paths, t }: Visit,
  viewer: Viewer,
  seen = '',
): Promise<Done | null> {
  const token = readCookie(request, instance, 'pending')
  if (!token) return null
  try {
    const done = await act(instance.db, actorOf(viewer), async (act) => {
      // It would bear her office with the factor, and not without: she decides with it.
      if (lacksFactor(viewer)) throw new Refusal('second-factor-required', 403)
      const kept = await take(act, token)
      if (!kept) return null
      const known = deedNamed(kept.deed)
      // A deed that this version no longer knows: she lands where she wrote it.
      if (!known) return () => ({ to: kept.returnTo })
      const standing = await known.standing(act.tx, kept.input, viewer.id)
      if (standing && standing.at.toISOString() !== seen) throw new Refusal('opinion-stands')
      return known.perform(act, kept.input)
    })
    context.setCookies.push(writeCookie(instance, 'pending', '', 0))
    return done?.({ t, paths }) ?? null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { to: paths.signInKept, say: { text: refusalText(t, error.code, error.names), refused: true } }
  }
}
