import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkouts, ledgerEntries, ledgerTransactions, pledges, rewards } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPledge, aReward } from '#tests/fixtures/funding.ts'
import {
  aConfirmedPledge,
  aStartedPledge,
  aTownWithCampaign,
  balanceOf,
  passDeadline,
  type TownWithCampaign,
} from '#tests/fixtures/promises.ts'
import { counting } from '#tests/pages.ts'
import { anActor } from '#tests/town.ts'
import { act, theCity } from '../../act.ts'
import { closeLedger, verifyLedger } from '../../ledger/index.ts'
import { cancelCampaign, changePledge, freezeOutcome, withdrawPledge } from '../index.ts'
import { writePromise } from './promised-sum.ts'
import { voidPledges } from './void-pledges.ts'

/** Promises of new people that count, written as confirming them writes them. */
async function crowdPromises(db: Db, { campaign }: TownWithCampaign, count: number) {
  const people = await db.execute<{ id: string }>(sql`
    insert into people (display_name, name_key, class, locale)
    select 'Promesse ' || n, gen_random_uuid()::text, 'visitor', 'fr' from generate_series(1, ${count}::int) n returning id`)
  for (const { id: personId } of people) {
    const confirmed = {
      state: 'confirmed',
      confirmedAt: new Date(),
      paymentMethodId: `pm_${personId}`,
    } as const
    const pledge = await aPledge(db, { campaignId: campaign.id, personId, ...confirmed })
    await act(db, theCity, (deed) => writePromise(deed, pledge))
  }
}

/** How many statements voiding this many promises takes. */
async function statementsFor(db: Db, url: string, place: TownWithCampaign, count: number): Promise<number> {
  await crowdPromises(db, place, count)
  const watched = counting(url)
  await act(watched.db, theCity, (deed) => voidPledges(deed, place.campaign.id, 'goal missed'))
  const { length } = watched.queries
  await watched.close()
  return length
}
const reversals = (db: Db) =>
  db
    .select()
    .from(ledgerTransactions)
    .where(and(eq(ledgerTransactions.code, 'voided'), isNotNull(ledgerTransactions.reversesId)))

describe('a campaign that will not collect', () => {
  test('voids two hundred promises in as many statements as two, each by a mirror of its own', async ({
    db,
    database,
  }) => {
    const place = await aTownWithCampaign(db)
    const few = await statementsFor(db, database.appUrl, place, 2)
    expect(await statementsFor(db, database.appUrl, place, 200)).toBe(few)
    expect(few).toBeLessThanOrEqual(8)
    expect(await balanceOf(db, 'pledged')).toBe(0n)
    const mirrors = await reversals(db)
    expect(mirrors).toHaveLength(202)
    expect(new Set(mirrors.map(({ reversesId }) => reversesId)).size).toBe(202)
    const [sums] = await db.execute<{ off: number }>(sql`
      select count(*)::int as off from (
        select transaction_id from ledger_entries group by 1 having sum(amount) <> 0 or count(*) <> 2) wrong`)
    expect(sums!.off).toBe(0)
    expect(await db.$count(ledgerEntries)).toBe(2 * 2 * 202)
    await act(db, theCity, closeLedger)
    expect(await verifyLedger(db)).toBeNull()
  }, 60_000)

  test('takes back what each promised last, and nothing of those who had withdrawn', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
    const [other, gone] = [await anActor(db, 'Une autre', []), await anActor(db, 'Repartie', [])]
    const { pledge: hers } = await aConfirmedPledge(db, place)
    await act(db, place.town.resident, (deed) =>
      changePledge(deed, {
        ...{ id: hers.id, amount: 80_00n, rewardId: null },
        ...{ anonymous: false, amountHidden: false },
      }),
    )
    const { pledge: left } = await aConfirmedPledge(db, place, { personId: gone.id })
    await act(db, gone, (deed) => withdrawPledge(deed, { id: left.id }))
    const reward = await aReward(db, place.campaign.id, { quantity: 1 })
    await aStartedPledge(db, place, { personId: other.id, rewardId: reward.id })
    const { slug } = place.campaign
    await act(db, treasurer, (deed) => cancelCampaign(deed, { slug, reason: 'Plus de terrain ici.' }))
    expect(await balanceOf(db, 'pledged')).toBe(0n)
    expect(await reversals(db)).toMatchObject([{ sourceId: `${hers.id}:1`, note: 'campaign cancelled' }])
    expect((await db.select().from(pledges)).map(({ state }) => state).sort()).toEqual([
      'void',
      'void',
      'withdrawn',
    ])
    expect(await db.select({ taken: rewards.taken }).from(rewards)).toEqual([{ taken: 0 }])
    const open = (await db.select().from(checkouts)).filter(({ endedAt }) => endedAt === null)
    expect(open).toEqual([])
  })

  test('is frozen as missed with what had been promised', async ({ db, ownerSql }) => {
    const place = await aTownWithCampaign(db)
    await crowdPromises(db, place, 3)
    await passDeadline(db, ownerSql, place.campaign.id)
    const freeze = () => act(db, theCity, (deed) => freezeOutcome(deed, { campaignId: place.campaign.id }))
    expect(await freeze()).toBe('missed')
    expect(await freeze()).toBeNull()
    expect(await reversals(db)).toHaveLength(3)
  })
})
