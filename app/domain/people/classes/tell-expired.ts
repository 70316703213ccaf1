import type { Db } from '#db/client.ts'
import { oneOf, type RowOf, read, shape, uuid } from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { tellOnce } from '../../audit/index.ts'
import { record } from '../news.ts'

const expired = shape({ claimId: uuid, personId: uuid, class: oneOf(personClass.enumValues) })

/**
 * Says of each verification that came to its end, once, that it did; not of one that a later ruling has renewed.
 * Returns how many. Found by the tick, so that the city's clock decides.
 */
export async function tellExpired(db: Db): Promise<number> {
  const ended = await read(db, expired)`
    select c.id as "claimId", c.person_id as "personId", c.class
    from residency_rulings r join residency_claims c on c.id = r.claim_id join people p on p.id = c.person_id
    where r.granted and r.expires_on < city_today() and p.erased_at is null
      and not exists (select from events e where e.subject_id = c.id and e.verb = 'verification-expired')
      and not exists (
        select from residency_claims c2 join residency_rulings r2 on r2.claim_id = c2.id
        where c2.person_id = c.person_id and c2.class = c.class and r2.granted and r2.expires_on > r.expires_on)
    limit 200`
  let told = 0
  for (const one of ended) if (await act(db, theCity, (act) => tell(act, one))) told++
  return told
}

/** Two looks may overlap, such as one of a clock that was moved: the row lets one of them tell. */
async function tell(
  act: Act,
  { claimId, personId, class: verified }: RowOf<typeof expired>,
): Promise<boolean> {
  if (!(await tellOnce(act, 'verification-expired', claimId))) return false
  await record(act, 'verification-expired', { kind: 'claim', id: claimId }, { personId, class: verified })
  return true
}
