import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { invoices, opinions, people, sponsorships } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aProject,
  closesSooner,
  later,
  noon,
  type Someone,
  seconds,
  signedIn,
  someone,
} from '#tests/fixtures/participation.ts'
import { personalColumns } from '#tests/fixtures/personal-columns.ts'
import { aPackage, aSellingTown, settled, taken } from '#tests/fixtures/sponsoring.ts'
import { act, theCity } from '../act.ts'
import { askQuestion, comment, giveOpinion } from '../participation/index.ts'
import { follow } from '../publishing/follow.ts'
import { myContributions } from '../publishing/my-contributions.ts'
import { eraseAccount } from './erase-account.ts'
import { exportAccount } from './export-account.ts'
import { byArea } from './hers.ts'

/** Tables with a column that points at people, and why an export leaves them out. */
const excused = new Set([
  'rulings', // by: a moderator's own deed, under `deeds`; those on her texts are exported
  'project_versions', // by: hers as an official, public under her name
  'project_passages',
  'project_drafts',
  'project_halts',
  'gate_pieces',
  'milestone_slips',
  'milestones',
  'project_photos',
  'file_renditions', // name: of a size, no person's
  'decision_drafts',
  'decision_redactions',
  'decisions',
  'projects',
  'subjects',
  'dossiers', // by and in charge: hers as an official, public under her name
  'dossier_steps',
  'dossier_documents',
  'dossier_versions',
  'dossier_changes',
  'opinion_closes', // by: the same
  'proposal_projects', // by: the same
  'place_imports', // by: the same
  'services', // elected_id: hers as an official, public under her name
  'bulletin_versions', // by: the same, published by her body
  'bulletin_endings', // by: the same
  'info_orders', // by: the same
  'service_words', // by: a deed of her office
  'campaigns', // prepared_by, by: a treasurer's own deed, under `deeds`; what is paid back to a person is `refunds`
  'campaign_outcomes',
  'money_alarms', // settled_by: the same
  'sponsor_packages', // prepared_by: the same
  'ledger_transactions', // actor_id: the same
  'field_categories', // mailbox: a public body's own
  'field_drafts', // gone after a day, and found by the link alone that its author keeps
  'field_links', // person_id: a link that was mailed to her, without its token
  'field_steps', // by: a deed of her office, or that she opened her own report again
  'field_uses', // by: a deed of her office
  'answer_links', // official_id: a link that was mailed to her, without its token
  'sign_in_codes', // gone after two days, and nothing but her address and a hash
])

describe('an export', () => {
  test('knows every table that leads to a person', async ({ db }) => {
    const tables = new Set((await personalColumns(db)).map((column) => column.split('.')[0]!)) // before its dot
    const asked = byArea
      .flatMap(({ exports = {} }) => Object.values(exports))
      .map((query) => queryText(db, query(crypto.randomUUID())))
      .join('\n')
    const forgotten = [...tables].filter(
      (table) => !excused.has(table) && !new RegExp(`\\b(from|join) ${table}\\b`).test(asked),
    )
    expect(forgotten).toEqual([])
  })

  test('is one JSON text that holds her words, and nothing that lets anyone act as her', async ({ db }) => {
    const { person } = await whoGave(db)
    await db
      .update(people)
      .set({ email: 'julie@exemple.fr', passwordHash: '$argon2id$secret' })
      .where(eq(people.id, person.id))
    let text = ''
    for await (const piece of exportAccount(db, person.id)) text += piece
    const file = JSON.parse(text)
    expect(file).toMatchObject({ format: 'cordee-account-1', account: [{ email: 'julie@exemple.fr' }] })
    expect(file.contributions.map(({ body }: { body: string }) => body)).toContain('Un mot sur le parking')
    expect(file.opinions).toHaveLength(1)
    expect(text).not.toMatch(/argon2id|token_hash|"secret"/)
  })
})

describe('an account that is erased', () => {
  test('keeps its words under no name, when she wants them to stay', async ({ db }) => {
    const { person } = await whoGave(db)
    await act(
      db,
      signedIn(person, noon),
      (act) => eraseAccount(act, { contributions: 'stay' }),
      later(noon, 60 * seconds),
    )
    const [row] = await db.select().from(people).where(eq(people.id, person.id))
    expect(row).toMatchObject({ displayName: 'Compte supprimé', email: null, passwordHash: null })
    expect(await left(db, person)).toMatchObject({ words: 2, withdrawn: 0, follows: 0, opinions: 0 })
  })

  test('takes its words with it, when she wants them to go; her stance stays counted after the close, as nobody’s', async ({
    db,
  }) => {
    const { person, projectId } = await whoGave(db)
    await act(db, theCity, ({ tx }) => closesSooner(tx, projectId, later(noon, seconds)), noon)
    await act(
      db,
      signedIn(person, noon),
      (act) => eraseAccount(act, { contributions: 'go' }),
      later(noon, 60 * seconds),
    )
    expect(await left(db, person)).toMatchObject({ words: 0, withdrawn: 2, opinions: 0 })
    expect(await db.select().from(opinions)).toMatchObject([{ personId: null, stance: 'for', reason: '' }])
    const [events] = await db.execute(
      sql`select count(*)::int as n from events where actor_id = ${person.id} and verb = 'contribution-withdrawn'`,
    )
    expect(events!.n).toBe(2)
  })

  test('is refused to who holds a role or an office', async ({ db }) => {
    const { elected } = await aProject(db)
    await expect(
      act(db, signedIn(elected, noon), (act) => eraseAccount(act, { contributions: 'stay' }), noon),
    ).rejects.toMatchObject({ code: 'still-in-office' })
  })
})

describe('what she took for a business', () => {
  test('is in her export with its invoice, and is kept by law when she leaves', async ({ db }) => {
    const { business, project, agent } = await aSellingTown(db)
    const offered = await aPackage(db, { projectId: project.id, preparedBy: agent.id })
    await settled(db, await taken(db, offered, business))
    const { spokeswoman } = business
    let text = ''
    for await (const piece of exportAccount(db, spokeswoman.id)) text += piece
    expect(JSON.parse(text).sponsorships).toMatchObject([
      { gross: '120000', billing: { email: 'compta@refuge.example' }, invoices: [{ kind: 'invoice' }] },
    ])
    const before = await invoicing(db)
    await act(db, signedIn(spokeswoman), (act) => eraseAccount(act, { contributions: 'go' }))
    expect(await invoicing(db)).toEqual(before)
    const [row] = await db.select().from(people).where(eq(people.id, spokeswoman.id))
    expect(row).toMatchObject({ displayName: 'Compte supprimé', email: null })
  })
})

describe('what she gave', () => {
  test('comes a page at a time, the latest first, none twice and none left out', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const person = await someone(db)
    for (let n = 0; n < 25; n++)
      await act(
        db,
        person,
        (act) => comment(act, { subjectId, lang: 'fr', body: `Mot ${n}`, asksAnswer: false }),
        // Five at each instant: the order does not hang on the time alone.
        later(noon, Math.floor(n / 5) * seconds),
      )
    const first = await myContributions(db, { personId: person.id, locale: 'fr' })
    const second = await myContributions(db, { personId: person.id, locale: 'fr', after: first.next })
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 5, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25)
    expect(
      await myContributions(db, { personId: person.id, locale: 'fr', after: "' or 1=1~x" }),
    ).toMatchObject({
      items: first.items,
    })
  })

  test('shows to nobody what another gave', async ({ db }) => {
    await whoGave(db)
    const stranger = await someone(db)
    expect(await myContributions(db, { personId: stranger.id, locale: 'fr' })).toEqual({
      items: [],
      next: null,
    })
  })
})

async function whoGave(db: Db): Promise<{ person: Someone; projectId: string }> {
  const { id: subjectId, elected } = await aProject(db)
  const person = await someone(db)
  const words = { subjectId, lang: 'fr' } as const
  await act(
    db,
    person,
    async (act) => {
      await comment(act, { ...words, body: 'Un mot sur le parking', asksAnswer: false })
      await giveOpinion(act, { ...words, stance: 'for', reason: '' })
      await askQuestion(act, {
        ...words,
        officialId: elected.id,
        title: 'Quand ?',
        body: 'Quand commencez-vous ?',
      })
      await follow(act, { subjectId, cadence: 'daily' })
    },
    noon,
  )
  return { person, projectId: subjectId }
}

async function invoicing(db: Db) {
  const kept = await db
    .select({ billing: sponsorships.billing, content: invoices.content })
    .from(invoices)
    .innerJoin(sponsorships, eq(sponsorships.id, invoices.sponsorshipId))
  expect(kept).toHaveLength(1)
  return kept
}

async function left(db: Db, { id }: Someone) {
  const [row] = await db.execute(sql`select
    (select count(*)::int from contributions where author_id = ${id} and body <> '') as words,
    (select count(*)::int from contributions where author_id = ${id} and withdrawn_at is not null) as withdrawn,
    (select count(*)::int from follows where person_id = ${id}) as follows,
    (select count(*)::int from opinions where person_id = ${id}) as opinions`)
  return row
}

const queryText = (_db: Db, query: SQL) =>
  query.queryChunks
    .map((chunk) => ('value' in Object(chunk) ? String((chunk as { value: unknown }).value) : '?'))
    .join('')
