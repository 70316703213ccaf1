import type { OwnOpinion } from '#app/domain/participation/index.ts'
import type { RequestContext } from '../context.ts'
import type { Visit } from '../visit.ts'
import { readCookie, writeCookie } from '../visitor/cookies.ts'
import type { Shown } from './kept-deed.ts'
import { nameOfKept, throwAway, waiting } from './pending.ts'
import { deedNamed } from './pending-deeds.ts'

/** What waits, how its forms name it, and the opinion of whoever looks that it would overwrite. */
export type Kept = Shown & { name: string; returnTo: string; standing: OwnOpinion | null }

/** What waits behind this browser's cookie, as the pages that keep it show it; null when nothing does. */
export async function keptWords(
  request: Request,
  { instance, t, viewer }: Pick<Visit, 'instance' | 't' | 'viewer'>,
): Promise<Kept | null> {
  const token = readCookie(request, instance, 'pending')
  const kept = await waiting(instance.db, token)
  const deed = kept && deedNamed(kept.deed)
  const shown = deed?.shown(kept?.input, t)
  if (!kept || !deed || !shown || !token) return null
  const standing = viewer ? await deed.standing(instance.db, kept.input, viewer.id) : null
  return { ...shown, name: nameOfKept(token)!, returnTo: kept.returnTo, standing } // a token has a name
}

/** Throws away what waits behind this browser's cookie, and the cookie. */
export async function throwKeptAway(
  request: Request,
  { instance, setCookies }: Pick<RequestContext, 'instance' | 'setCookies'>,
): Promise<void> {
  const token = readCookie(request, instance, 'pending')
  if (!token) return
  await throwAway(instance.db, token)
  setCookies.push(writeCookie(instance, 'pending', '', 0))
}
