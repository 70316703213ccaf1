import type { APIRequestContext } from '@playwright/test'
import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '#app/routes.ts'
import type { DemoRole } from '../fixtures.ts'

/** Every address of app/routes.ts that shows a page: `/projets/:slug/versions`. */
export const patterns = (routes as RouteConfigEntry[]).flatMap((entry) => pagesUnder('', entry)).sort()

/** As whom a page is walked: whoever may see it, with as little right as it needs. */
export function walkedAs(pattern: string): DemoRole | null {
  const rule = walkers.find(([place]) => place.test(pattern))
  return rule ? rule[1] : null
}

const walkers: [RegExp, DemoRole][] = [
  [/^\/mairie\/(signalements|terrain\/:number\/|consultations\/:slug\/mots)/, 'moderatrice'],
  [/^\/mairie\/(premiers-pas|reglages|personnes|invitations|organisations)/, 'admin'],
  [/^\/mairie\/(justificatifs|guichet|papier)/, 'agent'],
  [/^\/mairie\/questions/, 'elue'],
  [/^\/mairie\/(comptes|campagnes|paiements|parrainages)/, 'tresoriere'],
  [/^\/mairie/, 'maire'],
  [/^\/promesses\/:id($|\/(modification|retrait))/, 'secondaire'],
  [/^\/(compte\/)?parrainages/, 'entreprise'],
  [/^\/propositions\/:slug\/auteurs$/, 'residente'],
  [/^\/compte(\/|$)|^\/contributions\/:id\/(modification|retrait)|second-facteur$|deconnexion$/, 'residente'],
]

/**
 * A page of each wanted pattern: where links and forms lead whoever looks, kinds of pages not yet looked at first, and
 * some of a kind looked at for more.
 */
export async function findPlaces(
  request: APIRequestContext,
  origin: string,
  role: DemoRole | null,
  starts: string[],
  wanted: string[],
) {
  if (role) await request.post(`/demo/entrer/${role}`, { headers: { Origin: origin }, maxRedirects: 0 })
  const found = new Map<string, string>()
  const looked = new Map<string, number>()
  const waiting = [...starts]
  const times = (path: string) => looked.get(patternOf(path) ?? '') ?? 0
  // Pages of the desk lead to those of the desk.
  const inside = wanted.every((one) => one.startsWith('/mairie')) ? '/mairie' : '/'
  const later = (path: string) => times(path) + (path.startsWith(inside) ? 0 : enough(role))
  for (const seen = new Set(waiting); waiting.length > 0 && !wanted.every((one) => found.has(one)); ) {
    const path = waiting.splice(waiting.indexOf(leastOf(waiting, later)), 1)[0] ?? ''
    const pattern = patternOf(path)
    if (!pattern || times(path) >= enough(role)) continue
    looked.set(pattern, times(path) + 1)
    const answer = await request.get(path)
    if (!answer.ok()) continue
    if (!found.has(pattern)) found.set(pattern, path)
    for (const next of linksOf(await answer.text(), path)) {
      if (seen.has(next) || !patternOf(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return found
}

/** The first of those for which `measure` is least. */
function leastOf<One>(all: One[], measure: (one: One) => number): One {
  const measured = all.map(measure)
  return all[measured.indexOf(Math.min(...measured))]! // of none nobody asks
}

// The desk has pages that only a project in some state, or one notice, leads to.
const enough = (role: DemoRole | null) => (role === 'maire' || role === 'moderatrice' ? 8 : 3)

function linksOf(html: string, from: string): string[] {
  return [...html.matchAll(/(?:href|action|formAction)="([^"#]+)/gi)]
    .map(([, link]) => new URL((link ?? '').replaceAll('&amp;', '&'), `http://here${from}`))
    .filter(({ host, pathname }) => host === 'here' && !/^\/(it|en|assets|demo)(\/|$)/.test(pathname))
    .map(({ pathname, search }) => pathname + search)
}

const matchers = patterns.map((pattern) => ({
  pattern,
  is: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`),
}))

const known = new Map<string, string | undefined>()

/** The most literal pattern that an address fits: looked for once, since a walk asks for it thousands of times. */
function patternOf(path: string): string | undefined {
  const { pathname } = new URL(path, 'http://here')
  if (!known.has(pathname))
    known.set(
      pathname,
      matchers
        .filter(({ is }) => is.test(pathname))
        .map(({ pattern }) => pattern)
        .sort((a, b) => parameters(a) - parameters(b))[0],
    )
  return known.get(pathname)
}

const parameters = (pattern: string) => pattern.split(':').length

function pagesUnder(before: string, { path, file, children }: RouteConfigEntry): string[] {
  const here = path?.startsWith(':lang') ? '' : path ? `${before}/${path}` : before
  if (children) return children.flatMap((child) => pagesUnder(here, child))
  return file.endsWith('.tsx') && path !== '*' ? [here || '/'] : []
}
