import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkouts, files, sponsorships } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBusiness, aPackage, aSellingTown, settled, sirets, taken } from '#tests/fixtures/sponsoring.ts'
import { cityNow } from '../../act.ts'
import { ownSponsorship, releaseUnpaid, Taking } from '../index.ts'

const here = async (
  db: Parameters<typeof aSellingTown>[0],
  changes: Partial<Parameters<typeof aPackage>[1]> = {},
) => {
  const town = await aSellingTown(db)
  const offered = await aPackage(db, { projectId: town.project.id, preparedBy: town.agent.id, ...changes })
  return { ...town, offered }
}
const stateOf = async (db: Db, id: string) =>
  (await db.select({ state: sponsorships.state }).from(sponsorships).where(eq(sponsorships.id, id)))[0]?.state
const logo = {
  ...{
    key: 'photo/1',
    name: 'logo.webp',
    mediaType: 'image/webp',
    bytes: 10,
    sha256: 'x',
    width: 10,
    height: 5,
  },
}

describe('taking a package', () => {
  test('reserves one and opens a payment page for what it costs', async ({ db }) => {
    const { offered, business } = await here(db, { quantity: 2 })
    const { id, checkout } = await taken(db, offered, business, { logo, logoAlt: 'Une marmotte' })
    expect(checkout).toMatchObject({ purpose: 'sponsoring', amount: 1_200_00n, sessionId: null })
    expect(checkout.expiresAt.getTime() - checkout.at.getTime()).toBe(35 * 60_000)
    expect(await ownSponsorship(db, { id, personId: business.spokeswoman.id, locale: 'fr' })).toMatchObject({
      ...{ state: 'started', organisation: 'Refuge du Col', heldUntil: checkout.expiresAt, invoice: null },
      price: { net: 1_000_00n, vat: 200_00n, gross: 1_200_00n, vatRate: 2000 },
      logo: { alt: 'Une marmotte' },
    })
    const [kept] = await db.select().from(sponsorships)
    expect(kept?.billing).toMatchObject({ name: 'Refuge du Col SARL', siret: business.siret })
  })

  test('twice by one click is once; from another tab it is the same, with what is said now', async ({
    db,
  }) => {
    const { offered, business } = await here(db, { quantity: 1 })
    const clientKey = crypto.randomUUID()
    const first = await taken(db, offered, business, { clientKey })
    const again = await taken(db, offered, business, { clientKey })
    expect(again).toEqual(first)
    const other = await taken(db, offered, business, { website: 'https://refuge.example' })
    expect(other.id).toBe(first.id)
    expect(other.checkout.id).not.toBe(first.checkout.id)
    const rows = await db.select().from(checkouts)
    expect(rows.map(({ result }) => result)).toEqual(expect.arrayContaining(['replaced', null]))
    expect(await db.select().from(sponsorships)).toMatchObject([{ website: 'https://refuge.example' }])
  })

  test('is for a member, with a SIRET, and numbers of her own business', async ({ db }) => {
    const { offered, business, town, treasurer } = await here(db)
    const stranger = { ...business, spokeswoman: treasurer }
    await expect(taken(db, offered, stranger)).rejects.toMatchObject({ code: 'not-a-member', status: 403 })
    const [siret] = sirets(1)
    const billing = {
      name: 'Autre',
      address: 'Ailleurs, 05100',
      siret: siret!,
      vatNumber: '',
      email: 'a@b.example',
    }
    await expect(taken(db, offered, business, { billing })).rejects.toMatchObject({
      code: 'siret-of-another',
      field: 'billing.siret',
    })
    await expect(
      taken(db, offered, business, { billing: { ...billing, siret: '', vatNumber: 'FR85210500856' } }),
    ).rejects.toMatchObject({ code: 'vat-number-of-another', field: 'billing.vatNumber' })
    const association = await aBusiness(db, town, 'Les Amis', siret)
    await db.execute(sql`update organisations set siret = null where id = ${association.id}`)
    await expect(taken(db, offered, association)).rejects.toMatchObject({
      code: 'organisation-without-siret',
    })
  })

  test('says what the logo shows, or keeps nothing', async ({ db }) => {
    const { offered, business } = await here(db)
    await expect(taken(db, offered, business, { logo })).rejects.toMatchObject({
      code: 'logo-needs-words',
      field: 'logoAlt',
    })
    expect(await db.select().from(files)).toEqual([])
  })

  test('case 4: who does not pay in time lets go of it, and another may have it', async ({ db }) => {
    const { offered, business, town } = await here(db, { quantity: 1 })
    const first = await taken(db, offered, business)
    const other = await aBusiness(db, town, 'Hôtel du Lac', sirets(1)[0])
    await expect(taken(db, offered, other)).rejects.toMatchObject({ code: 'package-gone' })
    await releaseUnpaid(db, await cityNow(db))
    expect(await stateOf(db, first.id), 'not yet due').toBe('started')
    await db.update(checkouts).set({ expiresAt: new Date(Date.now() - 1000) })
    await releaseUnpaid(db, await cityNow(db))
    expect(await stateOf(db, first.id)).toBe('released')
    await taken(db, offered, other)
  })

  test('is refused to whoever has it already', async ({ db }) => {
    const { offered, business } = await here(db)
    await settled(db, await taken(db, offered, business))
    await expect(taken(db, offered, business)).rejects.toMatchObject({ code: 'already-sponsor' })
  })
})

describe('what a business types', () => {
  const typed = {
    organisationId: crypto.randomUUID(),
    billing: { name: 'Refuge', address: '1 route du Col, 05100', email: 'a@b.example' },
    clientKey: 'une-seule-fois',
  }
  test.for([
    ['a script for a website', { website: 'javascript:alert(1)' }],
    ['a website with a password', { website: 'https://moi:secret@refuge.example' }],
    ['a website on this machine', { website: 'http://localhost:3000' }],
    ['a wrong SIRET', { billing: { ...typed.billing, siret: '73282932000075' } }],
    ['a wrong VAT number', { billing: { ...typed.billing, vatNumber: 'FR45732829320' } }],
    ['no address', { billing: { ...typed.billing, address: 'ici' } }],
  ] as const)('is refused with %s', ([_, changes]) => {
    expect(Taking.safeParse({ ...typed, ...changes }).success).toBe(false)
  })

  test('is taken with spaces in its numbers, and without those it does not have', () => {
    const billing = { ...typed.billing, siret: '732 829 320 00074', vatNumber: 'fr 44 732 829 320' }
    expect(Taking.parse({ ...typed, billing, website: 'https://refuge.example/col' })).toMatchObject({
      billing: { siret: '73282932000074', vatNumber: 'FR44732829320' },
    })
    expect(Taking.parse(typed).billing).toMatchObject({ siret: '', vatNumber: '' })
  })
})
