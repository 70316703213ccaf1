import { sql } from 'drizzle-orm'
import { instant, read, shape, uuid } from '#db/read/index.ts'
import { bulletinPlaces, bulletinVersions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { translated } from '../places/place-input.ts'
import type { BulletinInput } from './bulletin-input.ts'

/** How long a bulletin stands at most: what is to stand longer is renewed. */
const longest = 2 * 366 * 86_400_000

/**
 * Writes what a bulletin says from now on. Refused where a danger was not confirmed (`danger-unconfirmed`), where it would
 * end before it begins or is over already (`bulletin-ends-early`), where it would stand for years (`bulletin-ends-late`), and
 * of a place or a subject that nobody knows.
 */
export async function writeVersion(
  act: Act,
  bulletin: { id: string; number: number },
  input: BulletinInput,
): Promise<string> {
  if (input.severity === 'danger' && !input.confirmed)
    throw new Refusal('danger-unconfirmed', 409, 'confirmed')
  const { from, until } = await validity(act, input)
  if (until <= from || until <= act.at) throw new Refusal('bulletin-ends-early', 422, 'untilOn')
  if (until.getTime() - act.at.getTime() > longest) throw new Refusal('bulletin-ends-late', 422, 'untilOn')
  const placeIds = [...new Set(input.places)]
  await mustBeThere(act, placeIds, input.subjectId ?? null)
  const [version] = await act.tx
    .insert(bulletinVersions)
    .values({
      ...{ bulletinId: bulletin.id, number: bulletin.number, by: whoActs(act.actor), at: act.at },
      ...{ severity: input.severity, confirmed: input.severity === 'danger', category: input.category },
      titles: translated(input.fr, input.it, input.en)!, // the form asks for French
      texts: translated(input.textFr, input.textIt, input.textEn)!,
      ...{ audiences: [...new Set(input.audiences)], from, until, subjectId: input.subjectId ?? null },
      ...{ worksLength: input.worksLength, worksWidth: input.worksWidth },
    })
    .returning({ id: bulletinVersions.id })
  const versionId = version!.id // an insert returns its row
  if (placeIds.length > 0)
    await act.tx.insert(bulletinPlaces).values(placeIds.map((placeId) => ({ versionId, placeId })))
  return versionId
}

const span = shape({ from: instant, until: instant })

/** From when to when, by the commune's clocks: a day without an hour begins and ends at midnight. */
async function validity({ tx, at }: Act, { fromOn, fromTime, ends, untilOn, untilTime }: BulletinInput) {
  const now = sql`${at.toISOString()}::timestamptz`
  const from = fromOn ? sql`city_instant(${fromOn}::date + ${fromTime || '00:00'}::time)` : now
  const begins = fromOn ? sql`greatest(city_day(${now}), ${fromOn}::date)` : sql`city_day(${now})`
  const midnightAfter = (days: number) => sql`city_instant((${begins} + ${days}::int)::timestamp)`
  const until = {
    tonight: midnightAfter(1),
    tomorrow: midnightAfter(2),
    'in-a-week': midnightAfter(8),
    'on-a-day': untilTime
      ? sql`city_instant(${untilOn}::date + ${untilTime}::time)`
      : sql`city_instant((${untilOn || null}::date + 1)::timestamp)`,
  }[ends]
  const [row] = await read(tx, span)`select ${from} as "from", ${until} as until`
  return row! // one row: the query has no source to be empty
}

const found = shape({ id: uuid })

async function mustBeThere({ tx }: Act, placeIds: readonly string[], subjectId: string | null) {
  const places = await read(
    tx,
    found,
  )`select id from places where id = any(${sql.param([...placeIds])}::uuid[])`
  if (places.length < placeIds.length) throw new Refusal('not-found', 422, 'places')
  if (subjectId === null) return
  const [subject] = await read(
    tx,
    found,
  )`select id from subjects where id = ${subjectId} and public_at is not null`
  if (!subject) throw new Refusal('not-found', 422, 'subjectId')
}
