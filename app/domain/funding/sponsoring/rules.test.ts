import { eq } from 'drizzle-orm'
import { connect, type Db } from '#db/client.ts'
import { invoices, sponsorPackages, sponsorships } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aBusiness, anInvoice, aPackage, aSponsorship, sirets } from '#tests/fixtures/sponsoring.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'

const here = async (db: Db) => {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town)
  const base = { projectId, preparedBy: town.agent.id }
  const business = await aBusiness(db, town)
  const by = { organisationId: business.id, personId: business.spokeswoman.id }
  return { town, base, business, by }
}
const constraint = (name: string) => ({ cause: expect.objectContaining({ constraint_name: name }) })
const yesterday = new Date(Date.now() - 3_600_000)

describe('the database, without any command', () => {
  test('lets a package be taken while it is offered, at its own price', async ({ db }) => {
    const { base, by } = await here(db)
    for (const over of [{ withdrawnAt: yesterday }, { closesAt: yesterday }, { offeredAt: null }]) {
      const { id: packageId } = await aPackage(db, { ...base, ...over })
      await expect(aSponsorship(db, { packageId, ...by })).rejects.toMatchObject(
        constraint('sponsorship_in_time'),
      )
    }
    const { id: packageId } = await aPackage(db, base)
    const cheaper = { net: 900_00n, vat: 180_00n, gross: 1_080_00n }
    await expect(aSponsorship(db, { packageId, ...by, ...cheaper })).rejects.toMatchObject(
      constraint('sponsorship_at_its_price'),
    )
    const taxFree = { vat: 0n, gross: 1_000_00n }
    await expect(aSponsorship(db, { packageId, ...by, ...taxFree })).rejects.toMatchObject(
      constraint('sponsorship_at_its_price'),
    )
    await aSponsorship(db, { packageId, ...by })
  })

  test('gives the last of a package to one of many', async ({ db }) => {
    const { town, base } = await here(db)
    const { id: packageId } = await aPackage(db, { ...base, quantity: 1 })
    const others: Awaited<ReturnType<typeof aBusiness>>[] = []
    for (const [n, siret] of sirets(5).entries()) others.push(await aBusiness(db, town, `Maison ${n}`, siret))
    const asked = await Promise.allSettled(
      others.map(({ id, spokeswoman }) =>
        aSponsorship(db, { packageId, organisationId: id, personId: spokeswoman.id }),
      ),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: constraint('package_within_its_number'),
    })
  })

  test('keeps the terms of what was offered and of what was agreed', async ({ db }) => {
    const { base, by } = await here(db)
    const { id: packageId } = await aPackage(db, base)
    const change = (set: Partial<typeof sponsorPackages.$inferInsert>) =>
      db.update(sponsorPackages).set(set).where(eq(sponsorPackages.id, packageId))
    await expect(change({ price: 1n })).rejects.toMatchObject(constraint('package_terms_are_kept'))
    await expect(change({ benefits: { fr: 'Moins.' } })).rejects.toMatchObject(
      constraint('package_terms_are_kept'),
    )
    const { id } = await aSponsorship(db, { packageId, ...by })
    const alter = (set: Partial<typeof sponsorships.$inferInsert>) =>
      db.update(sponsorships).set(set).where(eq(sponsorships.id, id))
    const billing = { name: 'Autre', address: '', siret: '', vatNumber: '', email: '' }
    await alter({ billing })
    await alter({ state: 'paid', paidAt: new Date() })
    await expect(alter({ billing: { ...billing, name: 'Encore une autre' } })).rejects.toMatchObject(
      constraint('sponsorship_terms_are_kept'),
    )
    await expect(alter({ net: 1n, gross: 200_01n })).rejects.toMatchObject(
      constraint('sponsorship_terms_are_kept'),
    )
    await change({ withdrawnAt: new Date() })
  })

  test('lets a package go with a campaign of its own project alone', async ({ db, ownerSql }) => {
    const { town, base } = await here(db)
    const campaignOn = async (projectId: string) =>
      (await aCampaign(db, { projectId, preparedBy: town.agent.id })).id
    await aPackage(db, { ...base, campaignId: await campaignOn(base.projectId) })
    const elsewhere = await campaignOn((await aPublishedProject(db, town)).id)
    const astray = () => aPackage(db, { ...base, campaignId: elsewhere })
    await expect(astray()).rejects.toMatchObject(constraint('package_and_campaign_of_one_project'))
    await expect(aPackage(db, { ...base, campaignId: crypto.randomUUID() })).rejects.toMatchObject(
      constraint('package_and_campaign_of_one_project'),
    )
    // Without it the database would take what the command alone refuses.
    await ownerSql`alter table sponsor_packages drop constraint package_and_campaign_of_one_project`
    expect((await astray()).campaignId).toBe(elsewhere)
  })

  test('sells nothing without VAT unless it says by which text', async ({ db }) => {
    const { base } = await here(db)
    await expect(aPackage(db, { ...base, vatRate: 0 })).rejects.toMatchObject(constraint('no_vat_says_why'))
    await aPackage(db, { ...base, vatRate: 0, vatExemption: 'CGI art. 256 B' })
  })

  test('writes the number into what is printed, and hashes both', async ({ db }) => {
    const { base, by } = await here(db)
    const { id: packageId } = await aPackage(db, base)
    const { id } = await aSponsorship(db, { packageId, ...by })
    const year = new Date().getFullYear()
    const { number, content, sha256 } = await anInvoice(db, id, {
      content: String.raw`{"buyer":"\"number\":null","number":null}`,
    })
    expect(number).toBe(1)
    expect(content).toBe(String.raw`{"buyer":"\"number\":null","number":"F-${year}-0001"}`)
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content))
    expect(sha256).toBe(Buffer.from(hash).toString('hex'))
    await expect(anInvoice(db, id, { series: 'A', cancelsId: crypto.randomUUID() })).rejects.toMatchObject(
      constraint('credit_note_of_its_invoice'),
    )
  })

  test('numbers fifty invoices written at once from 1 to 50, and a failed one leaves no gap', async ({
    db,
    database,
  }) => {
    const { town, base } = await here(db)
    const { id: packageId } = await aPackage(db, base)
    const ids: string[] = []
    for (const [n, siret] of sirets(51).entries()) {
      const { id: organisationId, spokeswoman } = await aBusiness(db, town, `Maison ${n}`, siret)
      ids.push((await aSponsorship(db, { packageId, organisationId, personId: spokeswoman.id })).id)
    }
    const crowd = connect(database.appUrl, { max: 20, name: 'crowd' })
    const failing = crowd.db.transaction(async (tx) => {
      await anInvoice(tx, ids[50]!) // there are 51
      throw new Error('undone')
    })
    const written = await Promise.allSettled([
      failing,
      ...ids.slice(0, 50).map((id) => anInvoice(crowd.db, id)),
    ])
    await crowd.close()
    expect(written.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const rows = await db.select({ number: invoices.number }).from(invoices).orderBy(invoices.number)
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
  })
})
