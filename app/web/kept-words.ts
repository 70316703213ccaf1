import { readCookie } from './cookies.ts'
import { waiting } from './pending.ts'
import { deedsByName, type Shown } from './pending-deeds.ts'
import type { Visit } from './visit.ts'

/** What waits behind this browser's cookie, as the pages of signing in show it; null when nothing does. */
export async function keptWords(
  request: Request,
  { instance, t }: Pick<Visit, 'instance' | 't'>,
): Promise<(Shown & { returnTo: string }) | null> {
  const kept = await waiting(instance.db, readCookie(request, instance, 'pending'))
  if (!kept) return null
  const shown = deedsByName[kept.deed]?.shown(kept.input, t)
  return shown ? { ...shown, returnTo: kept.returnTo } : null
}
