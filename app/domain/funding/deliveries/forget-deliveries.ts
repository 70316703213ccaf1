import { sql } from 'drizzle-orm'
import { deliveryAnswers } from '#app/lib/deliveries.ts'
import type { Db } from '#db/client.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'

const emptied = sql.raw(deliveryAnswers.map((answer) => `${answer} = ''`).join(', '))

/**
 * Erases what givers said for their rewards: as many months after the reward left as the commune keeps it for complaints
 * (`deliveryMonths`; two years is the legal guarantee, Code de la consommation L217-3), at once where the promise came to
 * nothing, and a month later where a late answer of a bank may still revive it. That it was sent or given stays.
 */
export async function forgetDeliveries(db: Db): Promise<number> {
  const { deliveryMonths } = await settingsOf(db)
  const forgotten = await db.execute(sql`
    update deliveries d set ${emptied}, erased_at = city_now() from pledges p
    where p.id = d.pledge_id and d.erased_at is null and (
      d.moved_at < city_now() - make_interval(months => ${deliveryMonths}::int)
      or d.moved_at is null and (p.state in ('withdrawn', 'void', 'refunded')
        or p.state in ('released', 'failed') and p.ended_at < city_now() - interval '30 days'))
    returning d.pledge_id`)
  return forgotten.length
}

/** Erases at once what she had said, when her account goes. */
export async function forgetDeliveriesOf({ tx }: Act, personId: string): Promise<void> {
  await tx.execute(sql`
    update deliveries d set ${emptied}, erased_at = city_now() from pledges p
    where p.id = d.pledge_id and p.person_id = ${personId} and d.erased_at is null`)
}
