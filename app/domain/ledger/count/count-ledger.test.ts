import { sql } from 'drizzle-orm'
import { type Actor, act, theCity } from '#app/domain/act.ts'
import type { Db } from '#db/client.ts'
import { pledges, publicLeaves, publicLines, shownAmounts } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { published } from '#tests/fixtures/ledger.ts'
import { aConfirmedPledge, aTownWithCampaign, type TownWithCampaign } from '#tests/fixtures/promises.ts'
import { anActor } from '#tests/town.ts'
import { freezeOutcome, withdrawPledge } from '../../funding/index.ts'
import { judgeProofs, proofsOf } from '../her-proof.ts'
import { verifyLedgerFile } from '../verify-ledger.ts'
import { verifyLines } from '../verify-lines.ts'
import { countLedger } from './count-ledger.ts'
import type { PublishedLine } from './line-entry.ts'

const days = (n: number) => new Date(Date.now() + n * 86_400_000)
const count = (db: Db, n: number, campaignId: string | null = null) =>
  act(db, theCity, (deed) => countLedger(deed, { campaignId }), days(n))

async function givers(db: Db, place: TownWithCampaign, many: number, hidden = true) {
  const all: { id: string; actor: Actor }[] = []
  for (let n = 0; n < many; n++) {
    const actor = await anActor(db, `Passante ${n}`, [])
    const { pledge } = await aConfirmedPledge(db, place, {
      personId: actor.id!,
      amountHidden: hidden,
      amount: BigInt(20 + n) * 100n,
    })
    all.push({ id: pledge.id, actor })
  }
  return all
}

/** Its deadline is in thirty days: the goal is missed. */
const ended = (db: Db, { campaign }: TownWithCampaign) =>
  act(db, theCity, (deed) => freezeOutcome(deed, { campaignId: campaign.id }), days(31))
const linesIn = (db: Db) =>
  db
    .select({ kind: publicLines.kind, people: publicLines.people, whole: publicLines.whole })
    .from(publicLines)
    .orderBy(publicLines.position)
const opening = { kind: 'opening', people: null, whole: false }

describe('a count of the ledger', () => {
  test('waits for ten while promises come, leaves the latest five, and takes all at the end', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    await givers(db, place, 9)
    expect(await count(db, 0)).toBe(0)
    await givers(db, place, 3)
    expect(await count(db, 1)).toBe(1)
    expect(await linesIn(db)).toEqual([opening, { kind: 'promised', people: 7, whole: false }])
    await ended(db, place)
    expect(await count(db, 31, place.campaign.id)).toBe(2)
    expect((await linesIn(db)).slice(2)).toEqual([
      { kind: 'promised', people: 5, whole: false },
      { kind: 'voided', people: 12, whole: false },
    ])
  })

  test('is made once a day and once at an end, whoever asks again, at once or later', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    await givers(db, place, 12)
    expect(await Promise.all([count(db, 0), count(db, 0)])).toContain(0)
    await ended(db, place)
    await Promise.all([count(db, 31, place.campaign.id), count(db, 31, place.campaign.id), count(db, 32)])
    expect(await count(db, 33, place.campaign.id)).toBe(0)
    const [twice] = await db.execute<{ n: number }>(sql`
      select count(*)::int as n from (select transaction_id from public_leaves group by 1 having count(*) > 1) t`)
    expect(twice).toEqual({ n: 0 })
    expect(await db.$count(publicLeaves)).toBe(24)
  })

  test('that is killed at any step was never made, and is made whole afterwards', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    await givers(db, place, 12)
    for (const table of [
      'public_lines',
      'public_leaves',
      'public_line_entries',
      'public_counts',
      'public_checkpoints',
    ]) {
      const dying = db.transaction(async (tx) => {
        const deed = { tx, actor: theCity, at: days(0) } as Parameters<typeof countLedger>[0]
        await countLedger(deed)
        await tx.execute(sql.raw(`select * from ${table}`))
        throw new Error('killed')
      })
      await expect(dying).rejects.toThrow('killed')
    }
    expect(await db.$count(publicLines)).toBe(0)
    expect(await count(db, 0)).toBe(1)
  })

  test('publishes a campaign of fewer than five givers as its whole, without names, lines or number', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    await givers(db, place, 3, false)
    expect(await count(db, 0)).toBe(0)
    await ended(db, place)
    await count(db, 31, place.campaign.id)
    expect(await linesIn(db)).toEqual([
      opening,
      { kind: 'promised', people: null, whole: true },
      { kind: 'voided', people: null, whole: true },
    ])
    expect(await db.$count(shownAmounts)).toBe(0)
    expect(await verifyLedgerFile(await published(db))).toMatchObject({ holds: true })
  })

  test('shows the sums of those who want it only as long as five or none keep theirs beside them', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    await givers(db, place, 4, true)
    await givers(db, place, 6, false)
    await ended(db, place)
    await count(db, 31, place.campaign.id)
    // Ten in one line: four keep theirs, so that one more is not shown.
    expect(await db.$count(shownAmounts)).toBe(0)
  })

  test('never shows a withdrawal by itself', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const [first] = await givers(db, place, 12)
    await count(db, 0)
    await act(db, first!.actor, (deed) => withdrawPledge(deed, { id: first!.id }))
    expect(await count(db, 1)).toBe(0)
    await givers(db, place, 5)
    expect(await count(db, 2)).toBe(1)
    expect(await linesIn(db)).toMatchObject([opening, { people: 7 }, { people: 6 }])
  })
})

describe('the published ledger', () => {
  test('holds offline, commits to the inner chain, and proves to each giver that hers is in it', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const all = await givers(db, place, 12)
    await count(db, 0)
    const seen = new Map<number, PublishedLine>()
    const file = await published(db)
    expect(await verifyLedgerFile(file, undefined, seen)).toMatchObject({ holds: true, links: 2 })
    expect(JSON.parse(JSON.parse(file[0]!).entry)).toEqual({ opens: { position: 0, hash: '0'.repeat(64) } })
    expect(await verifyLines(db)).toBeNull()
    let proved = 0
    for (const { id } of all)
      for (const { kind, day, root, ...proof } of await proofsOf(db, id)) {
        expect(judgeProofs([proof], seen)).toBeNull()
        expect(
          judgeProofs([{ ...proof, leaf: proof.leaf.replace('"amount":"', '"amount":"1') }], seen),
        ).toMatch(/not in line/)
        proved++
      }
    expect(proved).toBe(7)
    // Neither an id, nor a sum of one, nor a day of hers.
    for (const { id } of all) expect(file.join('\n')).not.toContain(id)
    for (const { id } of await db.select({ id: pledges.personId }).from(pledges))
      expect(file.join('\n')).not.toContain(id)
  })

  test.for([
    ['a sum', `update public_line_entries set amount = amount * 2`],
    ['a leaf', `update public_leaves set leaf = replace(leaf, '"salt":"', '"salt":"0')`],
    ['a line', `update public_lines set entry = replace(entry, '"people":7', '"people":9')`],
    ['a leaf taken out', `delete from public_leaves where index = 0`],
    ['a transaction', `update ledger_entries set amount = amount * 2`],
  ])('is found when it was rewritten: %s', async ([, change], { db, ownerSql }) => {
    const place = await aTownWithCampaign(db)
    await givers(db, place, 12)
    await count(db, 0)
    for (const table of ['public_lines', 'public_line_entries', 'public_leaves', 'ledger_entries'])
      await ownerSql.unsafe(`alter table ${table} disable trigger user`)
    await ownerSql.unsafe(change!)
    expect(await verifyLines(db)).not.toBeNull()
  })
})
