import { eq, sql } from 'drizzle-orm'
import type { SaidState } from '#app/lib/kinds.ts'
import { groomedKinds, placeKinds, saidStates, stateCauses } from '#app/lib/kinds.ts'
import { instant, nullable, oneOf, type RowOf, read, shape, stored, uuid } from '#db/read/index.ts'
import { serviceDoubts, services, serviceWords, type Translated } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { mustActFor } from '../acts-for.ts'
import { record } from '../news.ts'
import { translated } from '../places/place-input.ts'
import type { WordInput } from './service-input.ts'

/**
 * Says how one service is, or several at once, each of a body for which she acts; `again` says once more what was said
 * last, which confirms it. Nothing is changed of what was said before: it stays as history.
 */
export async function sayState(act: Act, input: WordInput): Promise<{ said: number }> {
  allow(act.actor, 'service.say')
  const found = await lockedServices(act, input.services)
  if (found.length < new Set(input.services).size) throw new Refusal('not-found', 404)
  const until = await endOf(act, input.holds)
  for (const bodyId of new Set(found.map((service) => service.bodyId))) await mustActFor(act, bodyId)
  for (const service of found) {
    const { last } = service
    const stands = last !== null && (service.until === null || service.until > act.at)
    if (input.state === 'again' && !stands) throw new Refusal('nothing-to-confirm', 409, 'state')
    const again = input.state === 'again'
    const state = (again ? last : input.state) as SaidState // `again` needs a last word, judged above
    const same = stands && last === state
    await act.tx.insert(serviceWords).values({
      ...{ serviceId: service.id, state, by: whoActs(act.actor), at: act.at },
      since: same && service.since ? service.since : act.at,
      until: again ? service.until : until,
      reason: again ? service.reason : translated(input.fr, input.it, input.en),
      cause: state === 'open' ? null : again ? service.cause : (input.cause ?? null),
      groomed: (input.groomed && groomedKinds.includes(service.kind)) || null,
    })
    const subject = { kind: 'service', id: service.id, topicId: service.id }
    if (same) await record(act, 'service-confirmed', subject)
    else {
      await act.tx.update(services).set({ movedAt: act.at }).where(eq(services.id, service.id))
      await record(act, 'service-state-said', subject, { state })
    }
  }
  return { said: found.length }
}

const row = shape({
  id: uuid,
  bodyId: uuid,
  kind: oneOf(placeKinds),
  last: nullable(oneOf(saidStates)),
  since: nullable(instant),
  until: nullable(instant),
  reason: nullable(stored<Translated>()),
  cause: nullable(oneOf(stateCauses)),
})
type Row = RowOf<typeof row>

/** In one order, so that two who say of the same ones wait for each other. */
async function lockedServices({ tx }: Act, ids: readonly string[]): Promise<Row[]> {
  await read(tx, locked)`select id from services where id = any(${sql.param([...ids])}::uuid[])
    and closed_at is null order by id for update`
  return read(tx, row)`
    select s.id, s.body_id as "bodyId", s.kind, w.state as last, w.since, w.until, w.reason, w.cause
    from services s left join lateral (select * from service_words w where w.service_id = s.id
      order by w.at desc, w.id desc limit 1) w on true
    where s.id = any(${sql.param([...ids])}::uuid[]) and s.closed_at is null order by s.id`
}

const locked = shape({ id: uuid })

/** When a word ends by itself: at an hour from now, at midnight, or when another is said. */
async function endOf({ tx, at }: Act, holds: WordInput['holds']): Promise<Date | null> {
  const hour = 3_600_000
  if (holds === 'open-ended') return null
  if (holds !== 'tonight')
    return new Date(
      at.getTime() + { 'an-hour': hour, 'three-hours': 3 * hour, 'three-days': 72 * hour }[holds],
    )
  const [end] = await read(
    tx,
    ended,
  )`select city_instant((city_day(${at.toISOString()}::timestamptz) + 1)::timestamp) as at`
  return end!.at // one row: the query has no source to be empty
}

const ended = shape({ at: instant })

/** That somebody there sees something else: counted on the word that stands, and who she is is not kept. */
export async function doubtState(act: Act, { slug }: { slug: string }): Promise<void> {
  const [word] = await read(act.tx, doubted)`
    select w.id from services s join lateral (select * from service_words w where w.service_id = s.id
      order by w.at desc, w.id desc limit 1) w on true
    where s.slug = ${slug} and coalesce(w.until, 'infinity') > ${act.at.toISOString()}::timestamptz`
  if (!word) throw new Refusal('nothing-to-doubt', 409)
  await act.tx.insert(serviceDoubts).values({ wordId: word.id, at: act.at })
}

const doubted = shape({ id: uuid })
