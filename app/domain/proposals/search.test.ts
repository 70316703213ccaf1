import type { Sql } from 'postgres'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProposal, proposed } from '#tests/fixtures/proposals.ts'
import { proposalCards, proposalCounts } from './cards.ts'
import { similarTo } from './similar.ts'

const day = '2027-03-11'
const slugs = async (db: Db, word: string) =>
  (await proposalCards(db, { day, filters: { words: [word] } })).cards.map(({ slug }) => slug)

/** So many proposals as long as they may be, of words that are all alike in their parts. */
async function long(db: Db, ownerSql: Sql, many: number) {
  const { id } = await proposed(db)
  await ownerSql`insert into subjects (kind) select 'proposal' from generate_series(1, ${many}::int)`
  await ownerSql`insert into contributions (id, subject_id, kind, author_id, class, verified, lang, title, body, html, asks_answer, at)
    select s.id, s.id, c.kind, c.author_id, c.class, c.verified, c.lang, c.title, c.body, c.html, true, c.at
    from contributions c, subjects s where c.id = ${id} and s.kind = 'proposal' and s.id <> c.id`
  await ownerSql`insert into proposals (id, slug, summary, threshold, threshold_classes, expires_on, published_at, search_text)
    select s.id, s.id::text, p.summary, p.threshold, p.threshold_classes, p.expires_on, p.published_at, (
      select string_agg(substr(md5(s.id::text || n), 1, 3 + n % 7), ' ') from generate_series(1, 1140) n)
    from proposals p, subjects s where p.id = ${id} and s.kind = 'proposal' and s.id <> p.id`
  await ownerSql`vacuum analyze proposals`
}

describe('the search of proposals', () => {
  test('finds a word of the title and of the place however it is spelt, and one of the rest with any ending', async ({
    db,
  }) => {
    const { slug } = await proposed(db, { ...aProposal, place: 'Torrent des Chèvres' })
    for (const word of ['navete', 'ABRIS', 'attendre', 'torent', 'chevre', 'enfant', 'neiges', 'bois'])
      expect(await slugs(db, word), word).toEqual([slug])
    for (const word of ['%', '_', 'n_ige', 'télécabine', 'pétanque', '\\'])
      expect(await slugs(db, word), word).toEqual([])
  })

  test('of many that are as long as they may be holds the database for no second', async ({
    db,
    ownerSql,
  }) => {
    await long(db, ownerSql, 120)
    const words = ['abc', 'abd', 'abe', 'abf', 'ac1', 'ac2']
    const began = performance.now()
    await similarTo(db, { title: words.join(' ') })
    await Promise.all([proposalCards(db, { day, filters: { words } }), proposalCounts(db, { words })])
    expect(performance.now() - began).toBeLessThan(1_500)
  })
})
