import type { Db } from '#db/client.ts'
import { campaignSettlements } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { collected, countNow, posting, postNow, promised } from '#tests/fixtures/ledger.ts'
import { aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { campaignTotals } from '../../ledger/campaign-totals.ts'
import { totalsByCampaign } from '../../ledger/index.ts'
import { campaignsOfProject } from './campaign-cards.ts'
import { deskCampaigns } from './desk-campaigns.ts'
import { publishedCampaign } from './shown-campaign.ts'

/** Ten paid 50 €; each got 10 € back, of which three refunds came back to us. */
async function refundedInPart(db: Db) {
  const place = await aTownWithCampaign(db)
  const { id: campaignId } = place.campaign
  for (let n = 0; n < 10; n++) {
    await postNow(db, promised(campaignId, 50_00n))
    await postNow(db, collected(campaignId, 50_00n))
    const of = { source: 'refund', sourceId: crypto.randomUUID(), campaignId } as const
    const owed = { kind: 'refund-payable' } as const
    await postNow(
      db,
      posting({ ...of, code: 'refund-due' }, [
        [{ kind: 'held', campaignId }, 10_00n],
        [owed, -10_00n],
      ]),
    )
    await postNow(
      db,
      posting({ ...of, code: 'refunded' }, [
        [owed, 10_00n],
        [{ kind: 'stripe-clearing' }, -10_00n],
      ]),
    )
  }
  await countNow(db)
  return place
}

describe('what was collected', () => {
  test('is one figure after refunds, above a campaign, in the accounts and at the desk', async ({ db }) => {
    const { campaign, project } = await refundedInPart(db)
    const figures = { collected: 500_00n, refunded: 100_00n }
    expect(await publishedCampaign(db, campaign.slug, 'fr')).toMatchObject({ ...figures, kept: 400_00n })
    expect(await campaignsOfProject(db, project.id, 'fr')).toMatchObject([{ ...figures, kept: 400_00n }])
    expect(await campaignTotals(db, campaign.id)).toMatchObject(figures)
    expect(await totalsByCampaign(db, 'fr')).toMatchObject([figures])
    expect((await deskCampaigns(db)).campaigns).toMatchObject([figures])
  })
})

describe('a campaign whose promises reached its goal', () => {
  test('says how its collection ended: a goal of which a third was paid is not reached', async ({ db }) => {
    const { project, town } = await aTownWithCampaign(db)
    const endings = []
    for (const [sum, kept] of [
      [300_00n, true],
      [1_000_00n, true],
      [300_00n, false],
    ] as const) {
      const { id: campaignId, slug } = await aCampaign(db, {
        ...{ projectId: project.id, preparedBy: town.agent.id },
      })
      expect((await publishedCampaign(db, slug, 'fr'))?.ending).toBeNull()
      await db
        .insert(campaignSettlements)
        .values({ campaignId, collected: sum, failed: 1_000_00n - sum, kept })
      endings.push((await publishedCampaign(db, slug, 'fr'))?.ending)
    }
    expect(endings).toEqual(['short', 'whole', 'returned'])
  })
})
