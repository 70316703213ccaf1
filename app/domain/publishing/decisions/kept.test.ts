import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { decisionLinks, decisionRedactions, decisions, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aTown, type Town } from '#tests/town.ts'

type Row = Partial<typeof decisions.$inferInsert>

const aRow = async (db: Db, changes: Row = {}) => aRowIn(db, await aTown(db), changes)

async function aRowIn(db: Db, town: Town, changes: Row = {}) {
  const [subject] = await db.insert(subjects).values({ kind: 'decision' }).returning()
  const row = {
    id: subject!.id, // an insert returns its row
    slug: 'deliberation-2026-1',
    kind: 'deliberation',
    number: '2026-1',
    decidedOn: '2026-03-12',
    title: { fr: 'Plan de financement' },
    text: { fr: 'Le conseil approuve.' },
    html: { fr: '<p>Le conseil approuve.</p>' },
    matter: '7.5',
    bodyId: town.body.id,
    signatoryFirstName: 'Jean',
    signatoryName: 'Exemple',
    signatoryCapacity: 'Maire',
    searchText: 'plan de financement',
    publishedBy: town.mayor.id,
    publishedAt: new Date('2026-03-16T09:00:00Z'),
    ...changes,
  } as typeof decisions.$inferInsert
  await db.insert(decisions).values(row)
  return row
}

const votes = { members: 11, voted: 9, votesFor: 7, votesAgainst: 1, abstentions: 1 }
const constraintOf = (deed: Promise<unknown>) =>
  deed.then(
    () => 'none',
    (error: { cause?: { constraint_name?: string; message?: string } }) =>
      error.cause?.constraint_name ?? error.cause?.message,
  )

describe('a published decision', () => {
  test('is refused by the database when its votes do not add up', async ({ db }) => {
    const town = await aTown(db)
    const refusalOf = (changes: Row) => constraintOf(aRowIn(db, town, { ...votes, ...changes }))
    const refused = [
      await refusalOf({ votesFor: 8 }),
      await refusalOf({ voted: 12, votesFor: 10 }),
      await refusalOf({ votesFor: 10, votesAgainst: -2 }),
      await refusalOf({ members: null }),
      await refusalOf({ kind: 'decision' }),
    ]
    expect(refused).toEqual([
      'votes_add_up',
      'votes_add_up',
      'votes_add_up',
      'votes_are_whole',
      'only_a_council_votes',
    ])
    expect(await refusalOf({})).toBe('none')
  })

  test('is refused without what the law asks of it', async ({ db }) => {
    const town = await aTown(db)
    expect(await constraintOf(aRowIn(db, town, { kind: 'order', signatoryCapacity: '' }))).toBe(
      'an_order_names_its_signatory',
    )
    expect(await constraintOf(aRowIn(db, town, { transmittedOn: '2026-03-11' }))).toBe(
      'transmitted_after_it_was_decided',
    )
    expect(await constraintOf(aRowIn(db, town, { decidedOn: '2026-03-17' }))).toBe(
      'online_after_it_was_decided',
    )
    expect(await constraintOf(aRowIn(db, town, { matter: '7' }))).toBe('a_matter_of_the_nomenclature')
    expect(await constraintOf(aRowIn(db, town, { budgetYear: '2026' }))).toBe(
      'a_budget_has_its_year_and_its_name',
    )
    await aRowIn(db, town)
    expect(await constraintOf(aRowIn(db, town, { slug: 'another' }))).toBe('decision_numbers')
  })

  test('is edited neither by the application nor by its owner', async ({ db, ownerSql }) => {
    const { id } = await aRow(db)
    const edit = db.update(decisions).set({ matter: '7.1' }).where(eq(decisions.id, id))
    expect(await constraintOf(edit)).toMatch(/permission denied/)
    await expect(ownerSql`update decisions set matter = '7.1'`).rejects.toThrow(/never edited/)
    await expect(ownerSql`delete from decisions`).rejects.toThrow(/append-only/)
    const links = { decisionId: id, kind: 'project' as const, subjectId: id }
    await db.insert(decisionLinks).values(links)
    await expect(ownerSql`delete from decision_links`).rejects.toThrow(/append-only/)
  })

  test('loses its words by a redaction alone, which stays', async ({ db, ownerSql }) => {
    const { id, publishedBy } = await aRow(db)
    const redaction = {
      decisionId: id,
      ground: 'court',
      reference: 'TA de Marseille, n° 2601',
      by: publishedBy,
    }
    await db.insert(decisionRedactions).values({ ...redaction, ground: 'court' })
    const [left] = await db.select().from(decisions).where(eq(decisions.id, id))
    expect(left).toMatchObject({ number: '2026-1', title: { fr: 'Plan de financement' }, html: { fr: '' } })
    expect(left?.text).toEqual({ fr: '' })
    await expect(ownerSql`update decisions set matter = '7.1'`).rejects.toThrow(/never edited/)
    await expect(ownerSql`delete from decision_redactions`).rejects.toThrow(/append-only/)
  })

  test('ends its draft', async ({ db }) => {
    const town = await aTown(db)
    const [subject] = await db.insert(subjects).values({ kind: 'decision' }).returning()
    await db.execute(sql`insert into decision_drafts (id, content, started_by, saved_by)
      values (${subject!.id}, '{}', ${town.agent.id}, ${town.agent.id})`)
    await aRowIn(db, town, { id: subject!.id })
    expect(await db.execute(sql`select from decision_drafts`)).toHaveLength(0)
  })
})
