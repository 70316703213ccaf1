import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { queries, values } from '#tests/fixtures/hostile.ts'
import { collected, postNow, promised } from '#tests/fixtures/ledger.ts'
import { counting, load } from '#tests/pages.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { loader as accounts } from './accounts.tsx'
import { loader as chain } from './chain-file.ts'
import { loader as fingerprints } from './fingerprints.tsx'
import { loader as table } from './table-file.ts'
import { loader as transaction } from './transaction.tsx'

async function aCampaignWith(db: Db, gifts: number) {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town)
  const campaign = await aCampaign(db, { projectId, preparedBy: town.agent.id, title: { fr: '=1+1' } })
  const ids = []
  for (let i = 0; i < gifts; i++) {
    await postNow(db, promised(campaign.id, 5_05n))
    ids.push((await postNow(db, { ...collected(campaign.id, 5_05n), note: 'Note secrète' })).transactionId)
  }
  return { campaign, id: ids[0]! }
}

describe('the pages of the accounts', () => {
  test('cost the same few queries with much to show as with little', async ({ db, database }) => {
    const { campaign } = await aCampaignWith(db, 30)
    const watched = counting(database.appUrl)
    const page = await load(accounts, watched.db, '/comptes')
    expect(page.transactions).toHaveLength(40)
    expect(page.next).not.toBeNull()
    expect(watched.queries).toHaveLength(3)
    const more = await load(accounts, watched.db, `/comptes?campagne=${campaign.slug}&apres=${page.next}`)
    expect(more.transactions).toHaveLength(20)
    expect(watched.queries).toHaveLength(5)
    await watched.close()
  })

  test('survive whatever an address asks of them', async ({ db }) => {
    await aCampaignWith(db, 1)
    // An address that holds a NUL is no page of ours, whichever page it asks for.
    for (const query of queries.filter((query) => !query.includes('%00'))) {
      expect((await load(accounts, db, `/comptes${query}`)).transactions, query).toHaveLength(2)
      await load(fingerprints, db, `/comptes/empreintes${query}`)
      expect(await (await load(table, db, `/comptes.csv${query}`)).text()).toContain('5.05')
    }
    for (const value of values)
      await expect(load(transaction, db, '/comptes/x', { id: value }), value).rejects.toMatchObject({
        init: { status: 404 },
      })
  })

  test('give files without names, causes or hours', async ({ db }) => {
    const { id, campaign } = await aCampaignWith(db, 1)
    const csv = await (await load(table, db, `/comptes.csv?nature=collection`)).text()
    const day = '2027-03-06'
    const [header, ...lines] = csv.trimEnd().split('\r\n')
    expect(header).toMatch(/^transaction,day,/)
    const written = lines[0]!.split(',')[2]
    expect(lines).toEqual([
      `${id},${day},${written},collected,${campaign.slug},,stripe-clearing,,5.05,`,
      `${id},${day},${written},collected,${campaign.slug},,held,,,5.05`,
    ])
    const jsonl = await (await load(chain, db, '/comptes.jsonl')).text()
    expect(csv + jsonl).not.toMatch(/secr|ch_|T\d\d:/)
    expect(jsonl).toMatch(/^\{"end":0,/)
  })
})
