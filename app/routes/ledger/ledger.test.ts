import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { queries, values } from '#tests/fixtures/hostile.ts'
import { collected, countNow, postNow, promised } from '#tests/fixtures/ledger.ts'
import { counting, load } from '#tests/pages.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { loader as accounts } from './accounts.tsx'
import { loader as chain } from './chain-file.ts'
import { loader as fingerprints } from './fingerprints.tsx'
import { loader as line } from './line.tsx'
import { loader as table } from './table-file.ts'

async function aCampaignWith(db: Db, gifts: number) {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town)
  const campaign = await aCampaign(db, { projectId, preparedBy: town.agent.id, title: { fr: '=1+1' } })
  for (let i = 0; i < gifts; i++) {
    await postNow(db, promised(campaign.id, 5_05n + BigInt(i)))
    await postNow(db, { ...collected(campaign.id, 5_05n + BigInt(i)), note: 'Note secrète' })
  }
  await countNow(db)
  return campaign
}

describe('the pages of the accounts', () => {
  test('cost the same few queries with much to show as with little', async ({ db, database }) => {
    const campaign = await aCampaignWith(db, 30)
    const watched = counting(database.appUrl)
    const page = await load(accounts, watched.db, '/comptes')
    expect(page.lines).toMatchObject([{ people: 30 }, { people: 25 }])
    expect(watched.queries).toHaveLength(3)
    const more = await load(accounts, watched.db, `/comptes?campagne=${campaign.slug}&apres=3`)
    expect(more.lines).toHaveLength(1)
    expect(watched.queries).toHaveLength(5)
    await watched.close()
  })

  test('survive whatever an address asks of them', async ({ db }) => {
    await aCampaignWith(db, 12)
    // An address that holds a NUL is no page of ours, whichever page it asks for.
    for (const query of queries.filter((query) => !query.includes('%00'))) {
      expect((await load(accounts, db, `/comptes${query}`)).lines, query).toHaveLength(2)
      await load(fingerprints, db, `/comptes/empreintes${query}`)
      expect(await (await load(table, db, `/comptes.csv${query}`)).text()).toContain('61.26')
    }
    for (const value of [...values, '1', '99'])
      await expect(load(line, db, '/comptes/x', { position: value }), value).rejects.toMatchObject({
        init: { status: 404 },
      })
  })

  test('give files without names, causes, hours, or the sum of one', async ({ db }) => {
    const campaign = await aCampaignWith(db, 12)
    const csv = await (await load(table, db, `/comptes.csv?nature=collection`)).text()
    const [header, ...lines] = csv.trimEnd().split('\r\n')
    expect(header).toMatch(/^\uFEFF?line,day,/)
    const day = lines[0]!.split(',')[1]
    expect(lines).toEqual([
      `3,${day},collected,${campaign.slug},12,stripe-clearing,,61.26,`,
      `3,${day},collected,${campaign.slug},12,held,,,61.26`,
    ])
    const jsonl = await (await load(chain, db, '/comptes.jsonl')).text()
    expect(csv + jsonl).not.toMatch(/secr|ch_|T\d\d:|5\.05|"505"|2027-03-06/)
    expect(jsonl).toMatch(/^\{"position":1,/)
  })
})
