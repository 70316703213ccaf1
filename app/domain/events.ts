import { chainNews } from './audit/chain-news.ts'
import type { AreaNews, Hung, Line, News } from './audit/news.ts'
import { ballotNews } from './ballots/news.ts'
import { communeNews } from './commune/news.ts'
import { counterNews } from './counter/news.ts'
import { dossierNews } from './dossiers/news.ts'
import { fieldNews } from './field/news.ts'
import { fundingNews } from './funding/news.ts'
import { ledgerNews } from './ledger/news.ts'
import { moderationNews } from './moderation/news.ts'
import { participationNews } from './participation/news.ts'
import { peopleNews } from './people/news.ts'
import { projectNews } from './projects/news.ts'
import { proposalNews } from './proposals/news.ts'
import { publishingNews } from './publishing/news.ts'
import { stationNews } from './station/news.ts'
import { subjectNews } from './subjects/news.ts'

/** Every event that the list knows, in one table, as policy.ts is of rights: each area says its own in its news.ts. */
export const everyEvent = {
  ...chainNews,
  ...communeNews,
  ...subjectNews,
  ...peopleNews,
  ...stationNews,
  ...projectNews,
  ...dossierNews,
  ...participationNews,
  ...proposalNews,
  ...fieldNews,
  ...counterNews,
  ...ballotNews,
  ...ledgerNews,
  ...fundingNews,
  ...publishingNews,
  ...moderationNews,
}
type EveryEvent = typeof everyEvent
export type Verb = keyof EveryEvent

type LineOf<E> = E extends { told: infer Told extends readonly Line[] } ? Told[number] : never
type EveryLine = LineOf<EveryEvent[Verb]>
/** The kinds of news, each with a line, a page and a letter of its own in `telling`. */
export type NewsKind = EveryLine['news']
/** The names of those who are told, each resolved in publishing/audiences.ts. */
export type Audience = EveryLine['who']
type HungOf<E> = E extends { hangs: infer Hangs extends readonly Hung[] } ? Hangs[number] : never
type EveryHung = HungOf<EveryEvent[Verb]>
/** The kinds of knots on ropes, each tied in `telling`. */
export type KnotKind = EveryHung['knot']
/** The names of the places where knots hang, each resolved in publishing/places.ts. */
export type Place = EveryHung['on']

/** A line as `publishing` and `telling` know it. */
export type ToldLine = Line & { who: Audience; news: NewsKind }

const known: AreaNews = everyEvent

/** What is known of a verb as the list of events holds it; nothing of one that no area has any more. */
export const eventOf = (verb: string): News | undefined =>
  Object.hasOwn(known, verb) ? known[verb] : undefined

/** Whether any visitor can see that it has happened: only then does the published chain say when and on what. */
export const isPublic = (verb: string): boolean => eventOf(verb)?.public ?? false

/** The lines of a verb; none for one that is only kept. */
export const linesOf = (verb: string): readonly ToldLine[] =>
  (eventOf(verb)?.told ?? []) as readonly ToldLine[]

/** The verbs that are told, in the order of the areas. */
export const toldVerbs = Object.keys(known).filter((verb) => linesOf(verb).length > 0)

/** Which kind of news a feed tells of a verb, for each that feeds tell. */
export const inFeeds = new Map(
  Object.entries(known).flatMap(([verb, { inFeed }]) => (inFeed ? [[verb, inFeed as NewsKind]] : [])),
)

const everyLine = toldVerbs.flatMap((verb) => linesOf(verb))

/** Every kind of news, once. */
export const newsKinds: readonly NewsKind[] = [...new Set(everyLine.map(({ news }) => news))]

/** Why a kind of news is told: what a mail says at its foot, and what its stop stops, if it may be stopped. One reason a kind, whatever the verb. */
export const becauseOf = (kind: NewsKind): Line['because'] =>
  everyLine.find(({ news }) => news === kind)!.because // a kind is one of some line

/** Every kind of news that is told for this reason. */
export const newsBecauseOf = (because: Line['because']): NewsKind[] =>
  newsKinds.filter((kind) => becauseOf(kind) === because)

/** Which verbs hang as which knot at each place, in the order of the areas. */
export const hungAt: ReadonlyMap<Place, ReadonlyMap<KnotKind, readonly string[]>> = hungOf(known)

function hungOf(news: AreaNews) {
  const places = new Map<Place, Map<KnotKind, string[]>>()
  for (const [verb, { hangs }] of Object.entries(news))
    for (const { on, knot } of (hangs ?? []) as readonly { on: Place; knot: KnotKind }[]) {
      const knots = places.get(on) ?? new Map<KnotKind, string[]>()
      places.set(on, knots.set(knot, [...(knots.get(knot) ?? []), verb]))
    }
  return places
}
