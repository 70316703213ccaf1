import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { countNow } from '#tests/fixtures/ledger.ts'
import { aPackage, aSellingTown, settled, taken } from '#tests/fixtures/sponsoring.ts'
import { act } from '../../act.ts'
import { campaignAccounts } from '../../ledger/index.ts'
import { sponsoringOfCampaign, sponsoringOfProject, withdrawPackage } from '../index.ts'

describe('the sponsors of a campaign', () => {
  test('are named and counted once they have paid, apart from its promises and its goal', async ({ db }) => {
    const town = await aSellingTown(db)
    const of = { projectId: town.project.id, preparedBy: town.treasurer.id }
    const campaign = await aCampaign(db, of)
    const tied = await aPackage(db, {
      ...of,
      campaignId: campaign.id,
      title: { fr: 'Formule abri', it: 'Formula riparo' },
    })
    const apart = await aPackage(db, { ...of, price: 80_00n })
    const started = await taken(db, tied, town.business)
    const nothing = { net: 0n, vat: 0n, gross: 0n }
    expect(await sponsoringOfCampaign(db, campaign.id, 'it')).toMatchObject({
      ...nothing,
      packages: [{ slug: tied.slug, title: 'Formula riparo', lang: 'it', onOffer: true, sponsors: [] }],
    })

    await settled(db, started)
    const paid = { net: 1_000_00n, vat: 200_00n, gross: 1_200_00n }
    const one = { slug: tied.slug, lang: 'fr', price: paid, sponsors: ['Refuge du Col'] }
    expect(await sponsoringOfCampaign(db, campaign.id, 'en')).toMatchObject({ ...paid, packages: [one] })
    expect(await sponsoringOfProject(db, town.project.id, 'fr')).toMatchObject({
      ...paid,
      packages: [one, { slug: apart.slug, sponsors: [] }],
    })
    await countNow(db)
    const { totals } = await campaignAccounts(db, campaign, 'fr')
    expect(totals).toMatchObject({
      sponsored: 1_000_00n,
      fees: 18_25n,
      promised: 0n,
      collected: 0n,
      held: 0n,
    })
  })

  test('stay when their package is withdrawn; a package that nobody paid for goes', async ({ db }) => {
    const town = await aSellingTown(db)
    const of = { projectId: town.project.id, preparedBy: town.treasurer.id }
    const [kept, gone] = [await aPackage(db, of), await aPackage(db, of)]
    await settled(db, await taken(db, kept, town.business))
    for (const { slug } of [kept, gone])
      await act(db, town.treasurer, (deed) => withdrawPackage(deed, { slug }))
    const { packages } = await sponsoringOfProject(db, town.project.id, 'fr')
    expect(packages).toMatchObject([{ slug: kept.slug, onOffer: false, sponsors: ['Refuge du Col'] }])
  })
})
