import { eq, sql } from 'drizzle-orm'
import { openerOf, seal } from '#app/lib/ballots/seal.ts'
import { voteKinds } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { nullable, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { consultations } from '#db/schema/index.ts'
import { act, theCity } from '../../act.ts'
import { asSubject } from '../consultations/find.ts'
import { record } from '../news.ts'
import { type BoxKeys, secretOf } from './keys.ts'

/**
 * Looks once a day whether the key of each open box is there and opens what is sealed to it. One that does not stops the
 * vote at once, and says so: not after the close. Found again, the vote goes on.
 */
export async function checkKeys(db: Db, keys: BoxKeys): Promise<void> {
  const boxes = await read(db, boxRow)`
    select c.id, c.kind, c.box_key as "boxKey", c.key_file as "keyFile", c.key_lost_at::text as lost from consultations c
    where c.state = 'open' and c.secret and (c.key_checked_on is distinct from city_today() or c.key_lost_at is not null)
    order by c.id`
  for (const { id, kind, boxKey, keyFile, lost } of boxes) {
    const opens = await keyOpens(keys, id, boxKey, keyFile)
    await act(db, theCity, async (act) => {
      const change = opens ? { keyLostAt: null } : lost ? {} : { keyLostAt: act.at }
      await act.tx
        .update(consultations)
        .set({ ...change, keyCheckedOn: sql`city_today()` })
        .where(eq(consultations.id, id))
      if (!opens && !lost) await record(act, 'vote-key-lost', asSubject({ id, kind }))
    })
  }
}

const boxRow = shape({ id: uuid, kind: oneOf(voteKinds), boxKey: text, keyFile: text, lost: nullable(text) })

async function keyOpens(keys: BoxKeys, id: string, boxKey: string, keyFile: string): Promise<boolean> {
  const secret = await secretOf(keys, keyFile)
  if (!secret) return false
  try {
    const open = await openerOf(secret, id)
    return (await open(await seal(boxKey, id, 'essai', 64))) === 'essai'
  } catch {
    return false
  }
}
