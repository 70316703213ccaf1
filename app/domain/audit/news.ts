import type { Act } from '../act.ts'
import { type EventDetails, type EventSubject, keep } from './record.ts'

/** The public pages that an instance may keep rendered, by what makes them change. */
export const keptPages = [
  /** Those of the subject in whose story the event stands. */
  'subject',
  'home',
  /** Lists and feeds: of projects, dossiers, decisions, campaigns. */
  'lists',
  'questions',
  'officials',
  'partners',
  'register',
  /** The fingerprints of the chain. */
  'journal',
  'accounts',
  'every',
] as const
export type KeptPage = (typeof keptPages)[number]

/** Matters told at once unless their person stopped them; `follow` goes at the cadence that the follower chose. */
export const directMatters = ['answers', 'votes', 'duty'] as const
export type DirectMatter = (typeof directMatters)[number]

/** What concerns one's own money, account or rights: mailed whatever she stopped, so that none of these letters bears news. */
export const ownMatters = ['money', 'account', 'rights'] as const
export type OwnMatter = (typeof ownMatters)[number]
export const isOwn = (because: string): because is OwnMatter => ownMatters.some((own) => own === because)

/**
 * Who is told (the name of an audience, which `publishing` resolves), by which kind of news, and why: a matter that one
 * may stop, or one's own. `receipt` tells the actor herself: her link may have been another's to use.
 */
export type Line = {
  who: string
  news: string
  because: 'follow' | DirectMatter | OwnMatter
  receipt?: true
}

/** A place on a rope, by name (`publishing` says which events hang there), and the knot that the event is there. */
export type Hung = { on: string; knot: string }

type Touched = readonly [KeptPage, ...KeptPage[]]
type Told = readonly [Line, ...Line[]]
type Hangs = readonly [Hung, ...Hung[]]

/**
 * What there is to know of an event. A `public` one is what any visitor can see has happened: the published chain says of
 * it when and on what, of any other only that there was one. Whatever is public names the kept pages that it `touches`, and
 * where it `hangs` on ropes, or null; whatever is public and told says which kind of news a feed tells of it, or null.
 */
export type News = { details?: EventDetails } & (
  | { public: true; touches: Touched; hangs: Hangs | null; told: Told; inFeed: string | null }
  | { public: true; touches: Touched; hangs: Hangs | null; told?: undefined; inFeed?: undefined }
  | { public?: undefined; touches?: Touched; hangs?: Hangs; told?: Told; inFeed?: undefined }
)
export type AreaNews = Record<string, News>

/**
 * An area's events, a verb each. Whoever is in `told` is told by `publishing`, in words of `telling`; the order of its lines
 * counts: who stands in several is told once, by the first.
 */
export const news = <const N extends AreaNews>(events: N): N => events

/** The type of an event's details, which stand in no list of data: plain facts and opaque ids. */
export const given = <Details extends EventDetails>(): Details => ({}) as Details

type DetailsOf<N> = N extends { details: infer Details } ? Details : undefined

/** How one of these events is kept: the verb decides which details it needs. */
export type Recorder<N extends AreaNews> = <V extends keyof N & string>(
  act: Act,
  verb: V,
  subject: EventSubject,
  ...details: DetailsOf<N[V]> extends EventDetails
    ? Record<never, never> extends DetailsOf<N[V]>
      ? [details?: DetailsOf<N[V]>]
      : [details: DetailsOf<N[V]>]
    : []
) => Promise<bigint>

/**
 * How an area records its events: one row beside the change, in its transaction. Nothing else announces anything: a verb
 * that is told wakes the job `announce`, queued in the same transaction.
 */
export const recorder =
  <const N extends AreaNews>(events: N): Recorder<N> =>
  (act, verb, subject, ...[details]) =>
    keep(act, { verb, told: events[verb]?.told !== undefined }, subject, details)
