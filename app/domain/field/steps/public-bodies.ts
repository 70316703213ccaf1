import type { Db } from '#db/client.ts'
import { read, shape, text, uuid } from '#db/read/index.ts'

const named = shape({ id: uuid, name: text })

/** The bodies of the station to which a report may be passed on: all but the one that has it. */
export const publicBodies = (db: Db, but: string | null) =>
  read(db, named)`
    select o.id, o.name from organisations o where o.kind = 'public-body' and o.id is distinct from ${but}::uuid order by o.name`
