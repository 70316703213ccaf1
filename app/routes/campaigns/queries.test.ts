import { describe, expect, test } from '#tests/db.ts'
import { aReward } from '#tests/fixtures/funding.ts'
import { countNow } from '#tests/fixtures/ledger.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { counting, load } from '#tests/pages.ts'
import { anActor } from '#tests/town.ts'
import { loader as financing } from '../projects/financing.tsx'
import { loader as list } from './list.tsx'
import { loader as show } from './show.tsx'

describe('a campaign’s page', () => {
  test('asks the database seven things, its acts and its sponsors among them, however many promised', async ({
    db,
    database,
  }) => {
    const place = await aTownWithCampaign(db)
    await aReward(db, place.campaign.id)
    for (let n = 0; n < 34; n++) {
      const { id } = await anActor(db, `Passante ${n}`, [])
      await aConfirmedPledge(db, place, { personId: id, anonymous: n % 10 === 0 })
    }
    await countNow(db)
    const watched = counting(database.appUrl)
    const { slug } = place.campaign
    const page = await load(show, watched.db, `/campagnes/${slug}`, { slug })
    expect(page.wall.backers).toHaveLength(26)
    expect(page.campaign).toMatchObject({ pledges: 29, anonymous: 3, promised: 1_450_00n })
    expect(page.wall.next).toBeNull()
    expect(watched.queries.length).toBeLessThanOrEqual(7)
    await watched.close()
  })

  test('lists and adds up what a project is paid by in few queries, and survives absurd places', async ({
    db,
    database,
  }) => {
    const place = await aTownWithCampaign(db)
    for (let n = 0; n < 10; n++)
      await aConfirmedPledge(db, place, { personId: (await anActor(db, `Passante ${n}`, [])).id! })
    await countNow(db)
    const watched = counting(database.appUrl)
    for (const query of [
      '',
      '?etat=ouvertes',
      '?apres=9999999999999999~x',
      '?apres=-1~00000000-0000-0000-0000-000000000000',
    ])
      await load(list, watched.db, `/campagnes${query}`)
    expect(watched.queries).toHaveLength(4)
    const { slug } = place.project
    const page = await load(financing, watched.db, `/projets/${slug}/financement`, { slug })
    expect(page).toMatchObject({ asked: 0n, kept: 0n })
    expect(page.campaigns).toMatchObject([{ promised: 250_00n, pledges: 5 }])
    // Four of its own, three of the frame that its tabs stand in.
    expect(watched.queries).toHaveLength(11)
    await watched.close()
  })
})
