import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { events, settings, sponsorPackages } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aSellingTown, type SellingTown, taken } from '#tests/fixtures/sponsoring.ts'
import { aPublishedProject } from '#tests/town.ts'
import { act } from '../../act.ts'
import {
  campaignsToSponsor,
  deskPackages,
  offerPackage,
  PackageInput,
  packageAtDesk,
  sponsorsByProject,
  withdrawPackage,
} from '../index.ts'

type Typed = z.input<typeof PackageInput>
const typed = (projectId: string, changes: Partial<Typed> = {}): Typed => ({
  projectId,
  texts: {
    fr: { title: 'Formule belvédère', benefits: 'Votre logo sur le panneau.\nDeux invitations.' },
    it: { title: 'Formula belvedere', benefits: 'Il vostro logo sul pannello.' },
  },
  price: '1 000,50',
  ...changes,
})
const aWish = ({ project }: SellingTown, changes: Partial<Typed> = {}) =>
  PackageInput.parse(typed(project.id, changes))

describe('a package', () => {
  test('is on offer as it was typed, in its languages, with the VAT and its last day', async ({ db }) => {
    const town = await aSellingTown(db)
    const { slug } = await act(db, town.treasurer, (deed) =>
      offerPackage(deed, aWish(town, { quantity: '3', closesOn: '2031-03-30' })),
    )
    const {
      projects: [of],
    } = await sponsorsByProject(db, 'it')
    expect(of).toMatchObject({ project: { slug: town.project.slug }, sponsors: [] })
    expect(of!.packages).toMatchObject([
      {
        ...{ slug, title: 'Formula belvedere', lang: 'it', left: 3, notNow: null, closesOn: '2031-03-30' },
        price: { net: 1_000_50n, vat: 200_10n, gross: 1_200_60n, vatRate: 2000 },
      },
    ])
    // The day on which the clocks change has its own length.
    const [{ closesAt } = { closesAt: null }] = await db.select().from(sponsorPackages)
    expect(closesAt?.toISOString()).toBe('2031-03-30T22:00:00.000Z')
  })

  test('is refused while the commune could not invoice it', async ({ db }) => {
    const town = await aSellingTown(db)
    const [{ values } = { values: {} }] = await db.select().from(settings)
    const offered = () => act(db, town.treasurer, (deed) => offerPackage(deed, aWish(town)))
    for (const lacking of ['communeName', 'siren', 'address', 'vatNumber']) {
      await db
        .update(settings)
        .set({ values: Object.fromEntries(Object.entries(values).filter(([name]) => name !== lacking)) })
      await expect(offered(), lacking).rejects.toMatchObject({ code: 'seller-incomplete' })
    }
    await db.update(settings).set({ values })
    await expect(offered()).resolves.toBeDefined()
  })

  test('is refused on a project that nobody can read, and for a day that is over', async ({ db }) => {
    const town = await aSellingTown(db)
    const offer = (changes: Partial<Typed>) =>
      act(db, town.treasurer, (deed) => offerPackage(deed, aWish(town, changes)))
    await expect(offer({ projectId: crypto.randomUUID() })).rejects.toMatchObject({
      code: 'no-such-project',
      field: 'projectId',
    })
    for (const closesOn of ['1999-12-31', '2020-01-01'])
      await expect(offer({ closesOn })).rejects.toMatchObject({ code: 'closes-in-the-past' })
  })

  test('goes with an open campaign of its project, and with no other', async ({ db }) => {
    const town = await aSellingTown(db)
    const of = { projectId: town.project.id, preparedBy: town.treasurer.id }
    const elsewhere = await aPublishedProject(db, town.town)
    const [here, missed, another] = [
      await aCampaign(db, of),
      await aCampaign(db, { ...of, state: 'missed' }),
      await aCampaign(db, { ...of, projectId: elsewhere.id }),
    ]
    expect(await campaignsToSponsor(db)).toHaveLength(2)
    const offer = (campaignId: string) =>
      act(db, town.treasurer, (deed) => offerPackage(deed, aWish(town, { campaignId })))
    for (const id of [missed.id, another.id, crypto.randomUUID()])
      await expect(offer(id)).rejects.toMatchObject({ code: 'not-this-campaign', field: 'campaignId' })
    const { slug } = await offer(here.id)
    expect(await packageAtDesk(db, slug)).toMatchObject({
      campaign: { slug: here.slug, title: 'Un banc au soleil' },
    })
    expect(aWish(town, { campaignId: '' }).campaignId).toBeNull()
  })

  test.for([
    ['zero', { price: '0' }, 'price'],
    ['a negative price', { price: '-5' }, 'price'],
    ['no number', { price: 'NaN' }, 'price'],
    ['half a cent', { price: '10,0050' }, 'price'],
    ['more than Stripe takes', { price: '500 000,01' }, 'price'],
    ['a rate that does not exist', { vatRate: '1234' }, 'vatRate'],
    ['no VAT and no reason', { vatRate: '0' }, 'vatExemption'],
    ['VAT and a reason for none', { vatExemption: 'CGI art. 256 B' }, 'vatExemption'],
    ['none of them', { quantity: '0' }, 'quantity'],
    ['half a package', { quantity: '1.5' }, 'quantity'],
  ] as const)('is refused with %s', ([_, changes, field]) => {
    const { error } = PackageInput.safeParse(typed(crypto.randomUUID(), changes))
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  test('says of a price whether it is none, nothing, or more than a package may cost', () => {
    const why = (price: string) =>
      (PackageInput.safeParse(typed(crypto.randomUUID(), { price })).error?.issues ?? []).map((issue) =>
        issue.code === 'custom' ? issue.params?.refusal : issue.code,
      )
    expect([why('beaucoup'), why('0'), why('0,01')]).toEqual([
      ['not-an-amount'],
      ['amount-of-zero'],
      ['beyond-cards'],
    ])
    expect([why('500 000,01'), why('500 000')]).toEqual([['package-too-dear'], []])
  })

  test('once withdrawn is taken by nobody, twice by no one, and stays with whoever took it', async ({
    db,
  }) => {
    const town = await aSellingTown(db)
    const { slug } = await act(db, town.treasurer, (deed) =>
      offerPackage(deed, aWish(town, { price: '1000' })),
    )
    await taken(db, { slug }, town.business)
    const withdraw = () => act(db, town.treasurer, (deed) => withdrawPackage(deed, { slug }))
    await withdraw()
    await expect(withdraw()).rejects.toMatchObject({ code: 'already-done' })
    await expect(taken(db, { slug }, town.business)).rejects.toMatchObject({ code: 'not-on-offer' })
    expect((await sponsorsByProject(db, 'fr')).projects).toEqual([])
    expect((await deskPackages(db)).packages).toMatchObject([
      { slug, state: 'withdrawn', taken: 1, paid: 0, received: 0n },
    ])
    const kept = await db.select().from(events).where(eq(events.verb, 'package-withdrawn'))
    expect(kept).toHaveLength(1)
  })
})
