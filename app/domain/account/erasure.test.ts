import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  contributions,
  events,
  notices,
  opinionReports,
  opinions,
  people,
  subjects,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aProject,
  later,
  noon,
  opinionsClose,
  seconds,
  signedIn,
  someone,
} from '#tests/fixtures/participation.ts'
import { personalColumns } from '#tests/fixtures/personal-columns.ts'
import { queued } from '#tests/fixtures/promises.ts'
import { act, nobody, person, theCity } from '../act.ts'
import {
  comment,
  countOpinions,
  giveOpinion,
  hideContribution,
  opinionsAtStake,
  restoreContribution,
} from '../participation/index.ts'
import { changeProfile, join } from '../people/index.ts'
// The refusal behind the database's own rule on the dates of opinions.
import '../projects/index.ts'
import { follow } from '../publishing/follow.ts'
import { eraseAccount } from './erase-account.ts'
import { byArea } from './hers.ts'

const becomes: Record<string, string> = Object.assign({}, ...byArea.map((of) => of.becomes))
const ofAnOffice = byArea.flatMap((of) => of.ofAnOffice ?? [])

describe('the erasure of an account', () => {
  test('says of every column that leads to a person what becomes of it: by a key, by a bare id, by an address or a name', async ({
    db,
  }) => {
    const all = await personalColumns(db)
    expect(all.filter((column) => !becomes[column] && !ofAnOffice.includes(column))).toEqual([])
    expect([...Object.keys(becomes), ...ofAnOffice].filter((column) => !all.includes(column))).toEqual([])
  })

  test('leaves nothing of her address, her names or the reason of an opinion in any column of any table', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    const her = await joins(db)
    await act(
      db,
      her,
      async (act) => {
        await giveOpinion(act, { subjectId, stance: 'for', reason: 'motif-personnel', lang: 'fr' })
        await comment(act, { subjectId, lang: 'fr', body: 'un mot', asksAnswer: false })
        await follow(act, { subjectId, cadence: 'daily' })
      },
      noon,
    )
    await act(db, her, (act) =>
      changeProfile(act, { displayName: 'Zéphyrine Nouvelle', class: 'permanent', locale: 'fr' }),
    )
    expect(await holding(db, 'zephyrine@exemple.fr')).not.toEqual([])
    await act(
      db,
      signedIn(her, noon),
      (act) => eraseAccount(act, { contributions: 'go' }),
      later(noon, 60 * seconds),
    )
    for (const trace of ['zephyrine@exemple.fr', 'Zéphyrine', 'motif-personnel'])
      expect(await holding(db, trace)).toEqual([])
    const gone = Object.keys(becomes).filter((column) => becomes[column] === 'gone')
    expect(await holdingIn(db, gone, her.id)).toEqual([])
  })

  test('of somebody without an address is done, and told by no mail', async ({ db }) => {
    const her = await someone(db)
    await act(db, signedIn(her, noon), (act) => eraseAccount(act, { contributions: 'go' }), noon)
    const [row] = await db.select({ at: people.erasedAt }).from(people).where(eq(people.id, her.id))
    expect(row).toEqual({ at: noon })
    expect(await queued(db, 'tell-of-erasure')).toEqual([])
  })

  test('withdraws her opinion while it is open: given, erased, joined and given again, it is counted once', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    for (let round = 0; round < 3; round++) {
      const her = await joins(db)
      await act(
        db,
        her,
        (act) => giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' }),
        later(noon, round * 60 * seconds),
      )
      expect(await opinionsAtStake(db, her.id)).toEqual({ open: 1, closed: 0 })
      expect(await db.$count(opinions)).toBe(1)
      if (round < 2)
        await act(
          db,
          signedIn(her, noon),
          (act) => eraseAccount(act, { contributions: 'stay' }),
          later(noon, round * 60 * seconds + 30 * seconds),
        )
    }
    expect(await db.$count(opinions)).toBe(1)
    expect(await db.$count(events, eq(events.verb, 'opinion-withdrawn'))).toBe(2)
  })

  test('leaves it counted after the close, as nobody’s, and she who joins again gives none', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    const her = await joins(db)
    await act(
      db,
      her,
      (act) => giveOpinion(act, { subjectId, stance: 'against', reason: 'trop cher', lang: 'fr' }),
      noon,
    )
    const closed = later(opinionsClose, seconds)
    await act(db, signedIn(her, closed), (act) => eraseAccount(act, { contributions: 'stay' }), closed)
    expect(await db.select().from(opinions)).toMatchObject([
      { personId: null, stance: 'against', reason: '', reasonId: null },
    ])
    const again = await joins(db)
    await expect(
      act(
        db,
        again,
        (act) => giveOpinion(act, { subjectId, stance: 'against', reason: '', lang: 'fr' }),
        closed,
      ),
    ).rejects.toMatchObject({ code: 'opinions-closed' })
    await act(db, theCity, (act) => countOpinions(act, subjectId), closed)
    expect(await db.$count(opinionReports)).toBe(1)
  })

  test('takes hidden and held words too: an appeal granted afterwards brings nothing back', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    const her = await joins(db)
    const ids: string[] = []
    for (const body of ['un mot', 'un autre'])
      ids.push(
        (await act(db, her, (act) => comment(act, { subjectId, lang: 'fr', body, asksAnswer: false }), noon))
          .id,
      )
    await db.update(contributions).set({ heldAt: noon }).where(eq(contributions.id, ids[1]!))
    const hidden = { ground: 'insult', reason: 'Le texte vise une personne.' }
    for (const contributionId of ids)
      await act(db, theCity, (act) => hideContribution(act, { contributionId, ...hidden }), noon)
    await act(
      db,
      signedIn(her, noon),
      (act) => eraseAccount(act, { contributions: 'go' }),
      later(noon, seconds),
    )
    for (const contributionId of ids)
      await act(db, theCity, (act) => restoreContribution(act, { contributionId }), later(noon, 2 * seconds))
    expect(await db.execute(sql`select standing, class from contributions_for(null)`)).toEqual([
      { standing: false, class: null },
    ])
  })

  test('is not stopped by a notice that somebody gave in her name on what she reported herself', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    const [her, other] = [await joins(db), await joins(db, 'autre@exemple.fr', 'Une autre')]
    const { id: contributionId } = await act(
      db,
      other,
      (act) => comment(act, { subjectId, lang: 'fr', body: 'un mot', asksAnswer: false }),
      noon,
    )
    const row = { contributionId, reason: 'insult', explanation: 'Ce mot blesse.', goodFaith: true } as const
    await db.insert(notices).values([
      { ...row, reporterId: her.id, at: noon },
      { ...row, reporterName: 'Elle', reporterEmail: 'zephyrine@exemple.fr', at: noon },
    ])
    await act(
      db,
      signedIn(her, noon),
      (act) => eraseAccount(act, { contributions: 'stay' }),
      later(noon, seconds),
    )
    expect(await db.select().from(notices)).toMatchObject([{ reporterId: her.id, reporterEmail: null }])
  })

  test('is not undone by a close moved later: what is closed stays closed, also to who writes in the database', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    const her = await joins(db)
    await act(db, her, (act) => giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' }), noon)
    const closes = (at: Date, by: Date) =>
      act(
        db,
        theCity,
        ({ tx }) => tx.update(subjects).set({ opinionsCloseAt: at }).where(eq(subjects.id, subjectId)),
        by,
      )
    const longer = later(opinionsClose, 3600 * seconds)
    await closes(longer, noon)
    await act(
      db,
      signedIn(her, longer),
      (act) => eraseAccount(act, { contributions: 'stay' }),
      later(longer, seconds),
    )
    const refused = { code: 'opinions-already-closed' }
    await expect(closes(later(longer, 60 * seconds), later(longer, 2 * seconds))).rejects.toMatchObject(
      refused,
    )
    // Nor by a deed that began before the close and ends after her erasure.
    await expect(closes(later(longer, 60 * seconds), later(longer, -seconds))).rejects.toMatchObject(refused)
  })

  test('is all that may cut an opinion from a person, and gives it to nobody else', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const [her, other] = [await joins(db), await joins(db, 'autre@exemple.fr', 'Une autre')]
    await act(db, her, (act) => giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' }), noon)
    for (const personId of [null, other.id])
      await expect(db.update(opinions).set({ personId })).rejects.toMatchObject({
        cause: { constraint_name: 'opinion_is_hers' },
      })
  })

  test('leaves an event that holds an opaque id alone', async ({ db }) => {
    const her = await joins(db)
    await act(db, signedIn(her, noon), (act) => eraseAccount(act, { contributions: 'go' }), noon)
    expect(await db.select().from(events).where(eq(events.verb, 'account-erased'))).toMatchObject([
      { actorId: her.id, subjectId: her.id, details: {} },
    ])
    expect(await db.select().from(people)).toMatchObject([{ email: null, displayName: 'Compte supprimé' }])
  })
})

async function joins(db: Db, email = 'zephyrine@exemple.fr', displayName = 'Zéphyrine du Rocher') {
  const { id } = await act(db, nobody, (act) =>
    join(act, { email, displayName, class: 'permanent', locale: 'fr' }),
  )
  return { ...person(id), id }
}

/** The columns in which a text stands, in every table of ours. */
async function holding(db: Db, text: string): Promise<string[]> {
  const columns = await db.execute<{ table: string; column: string }>(sql`
    select c.table_name as table, c.column_name as column from information_schema.columns c
    join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and (c.data_type in ('text', 'jsonb', 'json', 'character varying') or c.udt_name = 'citext')`)
  return holdingIn(
    db,
    columns.map(({ table, column }) => `${table}.${column}`),
    text,
  )
}

/** Those of the columns in which a text stands, in one statement. */
async function holdingIn(db: Db, columns: string[], text: string): Promise<string[]> {
  const looks = columns.map((name) => {
    const [table, column] = name.split('.').map((part) => sql.identifier(part))
    return sql`select ${name}::text as column where exists (select from ${table} where ${column}::text ilike ${`%${text}%`})`
  })
  const rows = await db.execute<{ column: string }>(sql.join(looks, sql` union all `))
  return rows.map(({ column }) => column)
}
