import { randomBytes } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { unreadCount } from '#app/domain/publishing/index.ts'
import { isOwnPage } from '#app/lib/addresses/own-pages.ts'
import { visit } from './visit.ts'
import { demoRoles } from './visitor/demo-roles.ts'
import { takeFlash } from './visitor/flash.ts'

/** What stands around every page: the commune's name, who looks, the message of the deed just done, the demonstration's doors. */
export async function shellOf(args: LoaderFunctionArgs) {
  const { db, viewer, url, instance, frame } = await visit(args)
  const [{ settings, now }, unread] = await Promise.all([frame(), viewer ? unreadCount(db, viewer.id) : 0])
  const { said, cookie } = takeFlash(args.request, instance)
  const shell = {
    commune: settings.communeName,
    /** What the addresses begin with by which a public page is shared. */
    origin: isOwnPage(url.pathname) ? undefined : instance.origin,
    accessibility: settings.accessibilityState,
    languages: settings.languages,
    viewer: viewer && { name: viewer.displayName, desk: viewer.heldRoles.length > 0, unread },
    said,
    /** The key of this page's forms: of a page that is one person's alone. */
    once: viewer && randomBytes(18).toString('base64url'),
    demonstration: instance.demonstration && { now: noonOf(now), roles: demoRoles, back: url.pathname },
  }
  return { shell, cookie }
}

// The banner shows a day; a finer instant would make each page's bytes differ from the next.
function noonOf(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 86_400_000) * 86_400_000 + 43_200_000)
}
