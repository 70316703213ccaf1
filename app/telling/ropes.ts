import type { Tie } from '#app/domain/audit/index.ts'
import type { KnotKind } from '#app/domain/events.ts'
import { type Hung, type Ropes, ropeReader } from '#app/domain/publishing/index.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { everyKnot } from './every-knot.ts'
import type { Knot } from './knot.ts'
import { type Said, saidIn } from './telling.ts'

/** Is given each knot of which a fact is missing: it is not tied, and that is ours to find. */
type Untied = (hung: Hung) => void

/** What a rope has at most: what happened last. */
const most = 40
const ties = Object.fromEntries(Object.entries(everyKnot).map(([kind, { tie }]) => [kind, tie])) as Record<
  KnotKind,
  Tie
>

const knotsOn = ropeReader(ties)

/** One rope, oldest knot first. */
export async function ropeIn(
  db: Db,
  locale: Locale,
  { id, ...of }: Omit<Ropes, 'ids'> & { id: string },
  untied: Untied,
): Promise<Knot[]> {
  const ropes = await ropesIn(db, locale, { ...of, ids: [id] }, untied)
  return ropes.get(id) ?? []
}

/** Several of one name at once, by whose they are, in one statement; one without a knot is not there. */
export async function ropesIn(
  db: Db,
  locale: Locale,
  of: Ropes,
  untied: Untied,
): Promise<Map<string, Knot[]>> {
  const said = saidIn(locale)
  const ropes = new Map<string, (Knot & { order: string })[]>()
  for (const hung of await knotsOn(db, locale, of)) {
    const knot = knotOf(hung, said)
    if (!knot) untied(hung)
    else ropes.set(hung.rope, [...(ropes.get(hung.rope) ?? []), { ...knot, order: orderOf(knot, hung.id) }])
  }
  return new Map([...ropes].map(([id, knots]) => [id, inOrder(knots)]))
}

function knotOf({ id, knot: kind, verb, at, known }: Hung, said: Said): Knot | null {
  if (!known) return null
  const { detail, at: on, ...tied } = everyKnot[kind].tying({ ...known, verb, at }, said)
  const words = detail?.filter((word) => word !== null)
  return { id: `${kind}-${id}`, kind, ...tied, at: on ?? at, ...(words?.length ? { detail: words } : {}) }
}

/** By its day; what has an hour after what has none, and what was recorded first first. */
const orderOf = ({ at }: Knot, eventId: string) =>
  `${typeof at === 'string' ? at : `${civilDay(at)} ${at.toISOString()}`} ${eventId.padStart(20, '0')}`

const inOrder = (knots: (Knot & { order: string })[]): Knot[] =>
  knots
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(-most)
    .map(({ order, ...knot }) => knot)
