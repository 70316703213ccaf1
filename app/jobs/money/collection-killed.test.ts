import { asc, eq } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { act, theCity } from '#app/domain/act.ts'
import { planAttempt } from '#app/domain/funding/collection/attempts.ts'
import type { StripeCalls } from '#app/services/stripe/index.ts'
import type { Db } from '#db/client.ts'
import { payments } from '#db/schema/index.ts'
import { test as base, describe, expect } from '#tests/db.ts'
import { chargesOf, openTill, type Till } from '#tests/fixtures/collection.ts'
import { aTownWithCampaign, pledgeNow, promisesWith } from '#tests/fixtures/promises.ts'

const test = base.extend<{ till: Till }>({
  till: async ({ db, database, ownerSql }, use) => {
    const till = await openTill(db, database, ownerSql as Sql)
    // What a webhook would tell, the worker would know: here nobody tells it.
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await use(till)
    await till.close()
  },
})

/** What `tests/start/collection-crash` leaves to chance: a worker killed after Stripe has charged, before it notes so. */
async function killedBetween(till: Till, db: Db, collect: StripeCalls['collect'] = till.stripe.collect) {
  const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
  const [made] = await promisesWith(till, place, ['4242424242424242'])
  const { pledgeId } = made! // of one card
  await till.passDeadline(place.campaign.id)
  till.tools.stripe = {
    ...till.stripe,
    collect: async (wish) => {
      await collect(wish)
      throw new Error('killed')
    },
  }
  await till.look()
  till.tools.stripe = { ...till.stripe, collect }
  expect(await chargesAndState(till, db, pledgeId)).toEqual([1, 'collecting'])
  return pledgeId
}
/** How often Stripe has charged it, and what we know of it. */
const chargesAndState = async (till: Till, db: Db, pledgeId: string) => [
  (await chargesOf(till.sandbox)).get(pledgeId),
  (await pledgeNow(db, pledgeId)).state,
]
const attemptsOf = (db: Db, pledgeId: string) =>
  db.select().from(payments).where(eq(payments.pledgeId, pledgeId)).orderBy(asc(payments.number))
/** A new worker takes up what the killed one had begun. */
async function begunAgain(till: Till, db: Db) {
  await retriesAt(db, 'now()')
  await till.look()
}
const retriesAt = (db: Db, when: string) =>
  db.execute(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => ${when}) from graphile_worker.jobs`,
  )
/** Whatever would plan the same collection a second time. */
const plannedAgain = async (db: Db, pledgeId: string) => {
  const pledge = await pledgeNow(db, pledgeId)
  return act(db, theCity, (deed) => planAttempt(deed, pledge, { dueAt: deed.at }))
}

describe('a worker killed after Stripe has charged and before that is noted', () => {
  test('charges once: the attempt is asked for again under its key', async ({ till, db }) => {
    const pledgeId = await killedBetween(till, db)
    await begunAgain(till, db)
    expect(await chargesAndState(till, db, pledgeId)).toEqual([1, 'collected'])
    expect(await attemptsOf(db, pledgeId)).toMatchObject([{ number: 1, state: 'succeeded' }])
  })

  test('would charge twice with a key that chance makes: the test above is red without the attempt’s own', async ({
    till,
    db,
  }) => {
    const pledgeId = await killedBetween(till, db, (wish) =>
      till.stripe.collect({ ...wish, key: crypto.randomUUID() }),
    )
    await begunAgain(till, db)
    expect(await chargesAndState(till, db, pledgeId)).toEqual([2, 'collected'])
  })

  test('charges once even if its collection is planned again: the database knows one attempt at a time', async ({
    till,
    db,
  }) => {
    const pledgeId = await killedBetween(till, db)
    await expect(plannedAgain(db, pledgeId)).rejects.toMatchObject({
      cause: expect.objectContaining({ constraint_name: 'one_attempt_at_a_time' }),
    })
    await begunAgain(till, db)
    expect(await chargesAndState(till, db, pledgeId)).toEqual([1, 'collected'])
  })

  test('would charge twice then without the unique index: the test above is red when it is dropped', async ({
    till,
    db,
    ownerSql,
  }) => {
    await ownerSql`drop index one_attempt_at_a_time`
    const pledgeId = await killedBetween(till, db)
    // The job of the first attempt waits to be tried again; that of the second is due.
    await retriesAt(db, `now() + interval '1 hour'`)
    await plannedAgain(db, pledgeId)
    await till.look()
    expect(await chargesAndState(till, db, pledgeId)).toEqual([2, 'collected'])
  })
})
