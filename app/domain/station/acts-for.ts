import type { Db } from '#db/client.ts'
import { json, list, read, shape, text, uuid } from '#db/read/index.ts'
import type { Act, Actor } from '../act.ts'
import { speaksFor } from '../people/index.ts'
import { may, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'

/**
 * Refuses (`not-her-body`) an agent who acts for a body that is not her own: its members speak for it, and the mayor for
 * all of them. What belongs to no body yet is whoever's who may write it. Of a body that nobody knows, `not-found`.
 */
export async function mustActFor(act: Act, bodyId: string | null): Promise<void> {
  if (bodyId === null) return
  const [body] = await read(
    act.tx,
    known,
  )`select id from organisations where id = ${bodyId} and kind = 'public-body'`
  if (!body) throw new Refusal('not-found', 404, 'bodyId')
  if (may(act.actor, 'station.all-bodies')) return
  if (!(await speaksFor(act.tx, whoActs(act.actor), bodyId))) throw new Refusal('not-her-body', 403, 'bodyId')
}

const known = shape({ id: uuid })

const named = json({ id: uuid, name: text, slug: text })
const bodies = shape({ bodies: list(named) })
export type Body = { id: string; name: string; slug: string }

/** The public bodies for which she may act: her own, or all of them. */
export async function bodiesOf(db: Db, actor: Actor): Promise<Body[]> {
  const everyBody = may(actor, 'station.all-bodies')
  const [row] = await read(db, bodies)`
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'slug', o.slug) order by o.name), '[]') as bodies
    from organisations o where o.kind = 'public-body' and (${everyBody} or exists (select from memberships m
      where m.organisation_id = o.id and m.person_id = ${actor.id}::uuid and m.ended_at is null))`
  return row!.bodies // an aggregate returns its row
}
