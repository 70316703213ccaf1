import { events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { countNow } from '#tests/fixtures/ledger.ts'
import { people } from '#tests/fixtures/pledging.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { backersOf, publishedCampaign } from '../index.ts'

describe('whoever gives anonymously', () => {
  test('stands on no wall and in no event, and her sum is hers alone where she hides it (case 49)', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const all = await people(db, 18)
    const secrets: string[] = []
    for (const [n, { id }] of all.entries()) {
      const wish = n % 3 === 0 ? {} : n % 3 === 1 ? { amountHidden: true } : { anonymous: true }
      const { pledge } = await aConfirmedPledge(db, place, {
        personId: id,
        amount: BigInt(101 + n) * 100n,
        ...wish,
      })
      secrets.push(pledge.id)
      if (n % 3 > 0) secrets.push(`"${101 + n}00"`)
      if (n % 3 === 2) secrets.push(id, `Passant ${n}"`)
    }
    // Nothing of anybody is read before the count, nor afterwards of the latest five.
    expect((await backersOf(db, place.campaign.id)).backers).toEqual([])
    await countNow(db)
    const { backers } = await backersOf(db, place.campaign.id)
    expect(backers).toHaveLength(9)
    expect(backers.filter(({ amount }) => amount !== null)).toHaveLength(5)
    expect(Object.keys(backers[0]!).sort()).toEqual(['amount', 'kept', 'name', 'organisation'])
    const page = await publishedCampaign(db, place.campaign.slug, 'fr')
    expect(page).toMatchObject({ pledges: 13, anonymous: 4 })
    const text = (value: unknown) =>
      JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))
    for (const secret of secrets) expect(text([page, backers])).not.toContain(secret)
    const said = await db.select({ details: events.details }).from(events)
    expect(text(said)).not.toMatch(/Passant|[:"]1\d\d00[",}]/)
  })

  test('and everybody else leaves the wall by their deleted account’s name', async ({ db, ownerSql }) => {
    const place = await aTownWithCampaign(db)
    for (const { id } of await people(db, 10)) await aConfirmedPledge(db, place, { personId: id })
    await countNow(db)
    await ownerSql`update people set erased_at = now(), email = null where display_name = 'Passant 1'`
    const { backers } = await backersOf(db, place.campaign.id)
    expect(backers.at(-1)).toMatchObject({ name: null })
  })

  test('the wall goes by names, page after page, without a gap or a double', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    for (const { id } of await people(db, 10)) await aConfirmedPledge(db, place, { personId: id })
    await countNow(db)
    const seen: (string | null)[] = []
    for (let page: number | null = 1; page; ) {
      const { backers, next }: Awaited<ReturnType<typeof backersOf>> = await backersOf(
        db,
        place.campaign.id,
        { page, size: 2 },
      )
      seen.push(...backers.map(({ name }) => name))
      page = next
    }
    expect(seen).toEqual(['Passant 0', 'Passant 1', 'Passant 2', 'Passant 3', 'Passant 4'])
  })
})
