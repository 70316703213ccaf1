import { act, theCity } from '#app/domain/act.ts'
import { publishedDossier } from '#app/domain/dossiers/index.ts'
import {
  annexData,
  annexesDue,
  answer,
  comment,
  countOpinions,
  findUseful,
  hashOfAnnex,
} from '#app/domain/participation/index.ts'
import { type Files, openFiles } from '#app/services/files.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { Db } from '#db/client.ts'
import { dossierAnnexes, opinions, type PersonClass, people, type Stance } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, type Desk, on, published } from '#tests/fixtures/dossiers.ts'
import { aFolder } from '#tests/folder.ts'
import { anActor } from '#tests/town.ts'
import { annexDocument } from './annex-document.ts'
import { printAnnexOf } from './print-annex.ts'

const store = (): Files =>
  openFiles({
    DATA_DIR: aFolder(),
    SECRET_KEYS: ['k'.repeat(32)],
    S3_REGION: 'auto',
  })

const during = on('2027-03-12')
const closed = on('2027-03-21')

/** A public dossier whose opinions close on 20 March. */
async function discussed(db: Db) {
  const desk = await aDesk(db)
  const window = { opinionsOpenOn: '2027-03-10', opinionsCloseOn: '2027-03-20' }
  return { desk, ...(await published(db, desk, window)) }
}

async function opined(db: Db, subjectId: string, of: PersonClass, stance: Stance, n: number) {
  const names = Array.from({ length: n }, () => crypto.randomUUID())
  const there = await db
    .insert(people)
    .values(names.map((name) => ({ displayName: name, nameKey: name })))
    .returning({ id: people.id })
  await act(
    db,
    theCity,
    ({ tx, at }) =>
      tx.insert(opinions).values(
        there.map(({ id }) => ({
          ...{ subjectId, personId: id, stance, at, lang: 'fr' as const },
          class: of,
          verified: true,
        })),
      ),
    during,
  )
}

async function argued(
  db: Db,
  { town }: Desk,
  subjectId: string,
  body: string,
  { stance = 'for' as Stance, useful = 0, reply = '' } = {},
) {
  const author = await anActor(db, `Autrice ${body}`, [])
  const input = { subjectId, body, stance, lang: 'it' as const, asksAnswer: reply !== '' }
  const { id } = await act(db, author, (deed) => comment(deed, input), during)
  for (let n = 0; n < useful; n++)
    await act(
      db,
      await anActor(db, 'Lectrice', []),
      (deed) => findUseful(deed, { contributionId: id }),
      during,
    )
  if (reply)
    await act(
      db,
      town.elected,
      (deed) => answer(deed, { contributionId: id, body: reply, lang: 'fr' }),
      during,
    )
  return { author, id }
}

const count = (db: Db, subjectId: string) =>
  act(db, theCity, (deed) => countOpinions(deed, subjectId), closed)

describe('the annex “Avis des habitants”', () => {
  test('is printed once the last count is made, and read from the dossier’s page with both hashes', async ({
    db,
  }) => {
    const { id, slug } = await discussed(db)
    await opined(db, id, 'permanent', 'for', 9)
    expect(await annexesDue(db)).toEqual([])
    await count(db, id)
    expect(await annexesDue(db)).toEqual([id])
    const files = store()
    await printAnnexOf({ db, files }, id, closed)
    expect(await annexesDue(db)).toEqual([])
    const { annex } = (await publishedDossier(db, slug, 'fr'))!
    expect(annex).toMatchObject({
      final: true,
      countedAt: closed,
      dataSha256: hashOfAnnex((await annexData(db, id))!),
    })
  })

  test('has the same bytes for the same data, and is printed once for them', async ({ db }) => {
    const { desk, id } = await discussed(db)
    await opined(db, id, 'permanent', 'for', 9)
    await argued(db, desk, id, 'Un ponte per tutti.', { useful: 2, reply: 'Merci.' })
    await count(db, id)
    const print = async () => {
      const data = (await annexData(db, id))!
      return makePdf(annexDocument(data, hashOfAnnex(data)))
    }
    const [one, two] = [await print(), await print()]
    expect(one.equals(two)).toBe(true)
    const files = store()
    await printAnnexOf({ db, files }, id, closed)
    await printAnnexOf({ db, files }, id, closed)
    expect(await db.select().from(dossierAnnexes)).toHaveLength(1)
    await argued(db, desk, id, 'Troppo caro.', { stance: 'against' })
    expect((await print()).equals(one)).toBe(false)
  })

  test('is a tagged PDF/A in French, each argument in its own language', async ({ db }) => {
    const { desk, id } = await discussed(db)
    await opined(db, id, 'permanent', 'for', 9)
    await argued(db, desk, id, 'Un ponte per tutti.')
    await count(db, id)
    const data = (await annexData(db, id))!
    const text = (await makePdf(annexDocument(data, hashOfAnnex(data)))).toString('latin1')
    const marks = [
      '/MarkInfo',
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (fr)',
      '/Lang (it)',
      '/DisplayDocTitle true',
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      ...['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'BlockQuote'].map((tag) => `/S /${tag}\n`),
    ]
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
  })

  test('counts by class, verified and declared apart, and hides what is small', async ({ db }) => {
    const { id } = await discussed(db)
    await opined(db, id, 'permanent', 'for', 9)
    await opined(db, id, 'permanent', 'against', 7)
    await opined(db, id, 'permanent', 'neutral', 6)
    await opined(db, id, 'secondary', 'for', 3)
    await count(db, id)
    const data = (await annexData(db, id))!
    const row = (of: PersonClass) => data.rows.find((one) => one.class === of && one.verified)
    expect(row('permanent')).toMatchObject({ for: 9, against: 7, neutral: 6, total: 22 })
    expect(row('secondary')).toMatchObject({ for: null, total: null })
    const printed = JSON.stringify(annexDocument(data, 'x').blocks)
    expect(printed).toContain('"9 pour, 6 neutre, 7 contre","22"]')
    expect(printed).toContain(
      '{"text":"Résidents secondaires","bar":[]},"trop peu d’avis pour être montrés","—"]',
    )
    expect(printed).not.toContain('"25"') // no total over classes
  })

  test('tells the arguments found most useful, four a stance, with the official reply and without a name', async ({
    db,
  }) => {
    const { desk, id } = await discussed(db)
    await opined(db, id, 'permanent', 'for', 9)
    for (const [body, useful] of [
      ['Quinto', 0],
      ['Quarto', 1],
      ['Terzo', 2],
      ['Primo', 4],
      ['Secondo', 3],
    ] as const)
      await argued(db, desk, id, body, { useful, reply: body === 'Primo' ? 'Le pont ouvre en **mai**.' : '' })
    await argued(db, desk, id, 'Contro', { stance: 'against' })
    await count(db, id)
    const { arguments: told } = (await annexData(db, id))!
    expect(told.map(({ text }) => text)).toEqual(['Primo', 'Secondo', 'Terzo', 'Quarto', 'Contro'])
    expect(told[0]!.answer).toMatchObject({ by: 'Anne Exemple', title: 'Adjointe aux projets' })
    const printed = JSON.stringify(annexDocument((await annexData(db, id))!, 'x').blocks)
    expect(printed).toContain('Le pont ouvre en mai.')
    expect(printed).toContain('Anne Exemple')
    expect(printed).not.toContain('Autrice')
  })

  test('waits for a count', async ({ db }) => {
    const { id } = await discussed(db)
    await printAnnexOf({ db, files: store() }, id, closed)
    expect(await db.select().from(dossierAnnexes)).toEqual([])
  })

  test('stays as it was printed', async ({ db, ownerSql }) => {
    const { id } = await discussed(db)
    await opined(db, id, 'permanent', 'for', 9)
    await count(db, id)
    await printAnnexOf({ db, files: store() }, id, closed)
    for (const statement of ['update dossier_annexes set final = false', 'delete from dossier_annexes'])
      await expect(ownerSql.unsafe(statement)).rejects.toThrow(/dossier_annexes/)
  })
})
