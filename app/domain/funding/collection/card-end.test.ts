import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import {
  aCheckout,
  aStartedPledge,
  aTownWithCampaign,
  cardGiven,
  confirm,
  pledgeNow,
  type TownWithCampaign,
} from '#tests/fixtures/promises.ts'
import { act } from '../../act.ts'
import { herPledge, herPledges, tellEndedCards, withdrawPledge } from '../index.ts'

/** The last try to charge comes seven days after it: as March begins in Paris. */
const deadlineAt = new Date('2031-02-21T23:00:00Z')
const february = { expMonth: 2, expYear: 2031 }
const march = { expMonth: 3, expYear: 2031 }

const given = (
  pledge: { id: string; personId: string },
  checkout: Parameters<typeof cardGiven>[0]['checkout'],
  months: typeof february,
) => {
  const said = cardGiven({ pledge, checkout })
  return { ...said, saved: { ...said.saved, card: { brand: 'visa', last4: '4242', ...months } } }
}

async function promisedWith(db: Db, place: TownWithCampaign, months: typeof february) {
  const { pledge, checkout } = await aStartedPledge(db, place)
  await confirm(db, given(pledge, checkout, months))
  return pledge
}
const read = (db: Db, { id, personId }: { id: string; personId: string }) =>
  herPledge(db, { id, personId, locale: 'fr' })
const told = async (db: Db) =>
  (await db.select().from(events).where(eq(events.verb, 'pledge-card-ends'))).length

describe('a saved card', () => {
  test('ends with the month that stands on it, in Paris, in winter as in summer', async ({ db }) => {
    const place = await aTownWithCampaign(db, { deadlineAt })
    const { id } = await promisedWith(db, place, february)
    expect((await pledgeNow(db, id)).cardEndsAt).toEqual(new Date('2031-02-28T23:00:00Z'))
    const checkout = await aCheckout(db, id, { purpose: 'card' })
    await confirm(db, given({ id, personId: place.town.resident.id }, checkout, march))
    expect((await pledgeNow(db, id)).cardEndsAt).toEqual(new Date('2031-03-31T22:00:00Z'))
  })

  test('is over too soon when it ends as the last try comes, and will do when it ends a second later', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db, { deadlineAt })
    const short = await promisedWith(db, place, february)
    expect((await read(db, short))?.cardEnd).toEqual({
      why: 'ends',
      until: new Date('2031-02-28T23:00:00Z'),
    })
    const { pledges } = await herPledges(db, short.personId, 'fr')
    expect(pledges.map(({ cardEnd }) => cardEnd?.why)).toEqual(['ends'])
    const { project, town } = place
    const earlier = { deadlineAt: new Date(deadlineAt.getTime() - 1000) }
    const campaign = await aCampaign(db, { projectId: project.id, preparedBy: town.agent.id, ...earlier })
    const enough = await promisedWith(db, { ...place, campaign }, february)
    expect((await read(db, enough))?.cardEnd).toBeNull()
  })

  test('is not spoken of once the promise was taken back', async ({ db }) => {
    const place = await aTownWithCampaign(db, { deadlineAt })
    const hers = await promisedWith(db, place, february)
    await act(db, place.town.resident, (act) => withdrawPledge(act, { id: hers.id }))
    expect((await read(db, hers))?.cardEnd).toBeNull()
    await tellEndedCards(db, new Date('2031-03-01'))
    expect(await told(db)).toBe(0)
  })
})

describe('whoever gave a card that is over too soon', () => {
  test('is written to once as the card ends, and not a second before', async ({ db, ownerSql }) => {
    const later = new Date('2031-06-01')
    const place = await aTownWithCampaign(db, { deadlineAt: later })
    const hers = await promisedWith(db, place, february)
    const ends = new Date('2031-02-28T23:00:00Z')
    const at = async (instant: Date) => {
      await ownerSql`update city_clock set ahead = ${instant.getTime() - Date.now()} * interval '1 millisecond'`
      await tellEndedCards(db, instant)
    }
    await at(new Date(ends.getTime() - 1000))
    expect(await told(db)).toBe(0)
    await at(ends)
    expect(await told(db)).toBe(1)
    await at(new Date(ends.getTime() + 86_400_000))
    expect(await told(db)).toBe(1)
    expect((await read(db, hers))?.cardEnd?.why).toBe('ended')
  })

  test('is written to at once when the card that replaces it is over too soon as well', async ({ db }) => {
    const place = await aTownWithCampaign(db, { deadlineAt })
    const hers = await promisedWith(db, place, march)
    const another = async (months: typeof february) => {
      const checkout = await aCheckout(db, hers.id, { purpose: 'card' })
      const said = given(hers, checkout, months)
      await confirm(db, said)
      await confirm(db, said)
    }
    await another(february)
    expect(await told(db)).toBe(1)
    await another(march)
    expect(await told(db)).toBe(1)
  })
})
