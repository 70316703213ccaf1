import type { Db } from '#db/client.ts'
import { read, shape, text, uuid } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import type { Refusal } from '../../refusal.ts'

const named = shape({ id: uuid, name: text })

/** The bodies of the station to which a report may be passed on: all but the one that has it. */
export const publicBodies = (db: Db, but: string | null) =>
  read(db, named)`
    select o.id, o.name from organisations o where o.kind = 'public-body' and o.id is distinct from ${but}::uuid order by o.name`

/** Refuses as it is told, where this is the id of no public body: an association owes nobody an answer. */
export async function mustBePublicBody({ tx }: Act, id: string, refusal: Refusal): Promise<void> {
  const [body] = await read(tx, named)`
    select o.id, o.name from organisations o where o.id = ${id} and o.kind = 'public-body'`
  if (!body) throw refusal
}
