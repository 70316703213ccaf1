import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { dossierDocuments } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, type Desk, on, published, started } from '#tests/fixtures/dossiers.ts'
import { act } from '../../act.ts'
import { dossierAtDesk } from '../drafts/dossier-at-desk.ts'
import { publishedDossier } from '../lists/published-dossier.ts'
import { addDocument, type DocumentInput } from './add-document.ts'
import { missingPapers } from './documents.ts'
import { fileOfDossier } from './dossier-file.ts'
import { withdrawDocument } from './withdraw-document.ts'

let kept = 0

const add = (db: Db, { town }: Desk, slug: string, kind: DocumentInput['kind'] = 'note') =>
  act(
    db,
    town.agent,
    (deed) =>
      addDocument(deed, {
        slug,
        kind,
        title: `Pièce ${kind}`,
        file: {
          key: `document/${++kept}`,
          name: `${kind}.pdf`,
          mediaType: 'application/pdf',
          bytes: 3,
          sha256: 'abc',
          width: null,
          height: null,
        },
      }),
    on('2027-03-11'),
  )

const fileOf = async (db: Db, id: string) =>
  (await db.select().from(dossierDocuments).where(eq(dossierDocuments.id, id)))[0]!.fileId

describe('a paper of a dossier', () => {
  test('is read by everybody once the dossier is public, unless it is a private one', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    const [note, bank] = [await add(db, desk, slug), await add(db, desk, slug, 'bank-details')]
    expect(await fileOfDossier(db, await fileOf(db, note.id))).toMatchObject({
      public: true,
      name: 'note.pdf',
    })
    expect(await fileOfDossier(db, await fileOf(db, bank.id))).toMatchObject({ public: false })
    const page = (await publishedDossier(db, slug, 'fr'))!
    expect(page.documents.map(({ kind }) => kind)).toEqual(['note'])
    expect(page.withheld).toEqual(['bank-details'])
    expect(page.missing).not.toContain('bank-details')
  })

  test('of a dossier at the desk is nobody’s to read', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    const { id } = await add(db, desk, slug)
    expect(await fileOfDossier(db, await fileOf(db, id))).toMatchObject({ public: false })
    expect(await fileOfDossier(db, 'x')).toBeNull()
  })

  test('withdrawn leaves the list once, and stays as a row that is public no more', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    const { id } = await add(db, desk, slug)
    const withdraw = () => act(db, desk.town.agent, (deed) => withdrawDocument(deed, { slug, id }))
    await withdraw()
    await expect(withdraw()).rejects.toMatchObject({ code: 'not-found' })
    expect((await dossierAtDesk(db, slug))!.documents).toEqual([])
    expect(await fileOfDossier(db, await fileOf(db, id))).toMatchObject({ public: false })
  })

  test('cannot be withdrawn under another dossier’s address', async ({ db }) => {
    const desk = await aDesk(db)
    const [{ slug }, other] = [await published(db, desk), await published(db, desk)]
    const { id } = await add(db, desk, slug)
    await expect(
      act(db, desk.town.agent, (deed) => withdrawDocument(deed, { slug: other.slug, id })),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('of publicity meets its deadline', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug, id } = await published(db, desk)
    await db.execute(
      sql`insert into dossier_steps (dossier_id, from_state, to_state, "on") values (${id}, 'notified', 'started', '2027-03-01')`,
    )
    await add(db, desk, slug, 'publicity')
    const { deadlines } = (await publishedDossier(db, slug, 'fr'))!
    expect(deadlines.find(({ key }) => key === 'publicity')).toMatchObject({
      dueOn: '2027-03-16',
      metOn: '2027-03-11',
      stage: 'met',
    })
  })
})

test('the papers that are missing follow the state', () => {
  expect(missingPapers('drafting', ['note', 'deliberation', 'quotes'])).toEqual([
    'financing-plan',
    'schedule',
    'non-start',
    'land-title',
    'bank-details',
  ])
  expect(missingPapers('started', [])).toContain('publicity')
  expect(missingPapers('drafting', [])).not.toContain('publicity')
})
