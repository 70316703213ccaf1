import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { dossierLines, dossierSteps, dossiers, dossierVersions, events, settings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aDesk,
  aDossier,
  type Desk,
  on,
  published,
  started,
  toFiling,
  walked,
} from '#tests/fixtures/dossiers.ts'
import { montgenevre } from '#tests/town.ts'
import { act } from '../../act.ts'
import { saveDossier } from '../drafts/save-dossier.ts'
import type { DossierInput } from '../plan/content.ts'
import { addDocument } from './add-document.ts'
import { fileDossier } from './file-dossier.ts'
import { filedVersion } from './filed-version.ts'

const file = (db: Db, { town }: Desk, slug: string, revision = 1, day = '2027-03-15') =>
  act(
    db,
    town.agent,
    (deed) => fileDossier(deed, { slug, revision, on: day, reference: 'Plateforme 12' }),
    on(day),
  )

async function deliberated(db: Db, desk: Desk, changes: Partial<DossierInput> = {}) {
  const { slug, id } = await published(db, desk, changes)
  await walked(db, desk.town.agent, slug, toFiling)
  return { slug, id }
}

describe('filing a dossier', () => {
  test('waits until the commune has said its name, which its papers bear', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await deliberated(db, desk)
    await db.update(settings).set({ values: {} })
    await expect(file(db, desk, slug)).rejects.toMatchObject({ code: 'commune-unnamed' })
    await db.update(settings).set({ values: montgenevre })
    await file(db, desk, slug)
  })

  test('freezes all that it says under a hash that anyone can compute again', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await deliberated(db, desk)
    const kept = {
      key: 'document/x',
      name: 'note.pdf',
      mediaType: 'application/pdf',
      bytes: 3,
      sha256: 'abc',
    }
    await act(
      db,
      desk.town.agent,
      (deed) =>
        addDocument(deed, {
          slug,
          kind: 'note',
          title: 'La note',
          file: { ...kept, width: null, height: null },
        }),
      on('2027-03-13'),
    )
    const { number, sha256 } = await file(db, desk, slug)
    expect(number).toBe(1)
    const version = (await filedVersion(db, slug, 1))!
    expect(createHash('sha256').update(version.written).digest('hex')).toBe(sha256)
    expect(version.content).toMatchObject({
      schema: 'cordee/dossier/1',
      number: 1,
      filedOn: '2027-03-15',
      reference: 'Plateforme 12',
      totalCost: '100000',
      ownShare: { rule: 'general', generalRate: 20 },
      lines: [
        { funder: 'detr', asked: '30000' },
        { funder: 'region', asked: '40000' },
        { funder: 'own-funds', asked: '30000' },
      ],
      documents: [{ kind: 'note', title: 'La note', name: 'note.pdf', bytes: 3, sha256: 'abc' }],
    })
    expect(await db.select().from(dossiers)).toMatchObject([{ state: 'filed', revision: 2 }])
    const [step] = await db.select().from(dossierSteps).where(eq(dossierSteps.toState, 'filed'))
    expect(step).toMatchObject({ fromState: 'deliberated', on: '2027-03-15', reference: 'Plateforme 12' })
    const told = await db.select().from(events).where(eq(events.verb, 'dossier-filed'))
    expect(told).toMatchObject([{ details: { number: 1, sha256 } }])
  })

  test.for([
    ['too little', '299,99', '1'],
    ['too much', '300,01', '-1'],
  ] as const)(
    'is refused with lines that pay %s: by how many cents, and nothing is lost',
    async ([, asked, cents], { db }) => {
      const desk = await aDesk(db)
      const lines = [...aDossier(desk).lines!.slice(0, 2), { funder: 'own-funds' as const, asked }]
      const { slug } = await deliberated(db, desk, { lines })
      await expect(file(db, desk, slug)).rejects.toMatchObject({
        code: 'plan-does-not-add-up',
        names: [cents],
      })
      expect(await db.select().from(dossierLines)).toHaveLength(3)
      expect(await db.select().from(dossierVersions)).toEqual([])
      expect(await db.select().from(dossiers)).toMatchObject([{ state: 'deliberated', revision: 1 }])
    },
  )

  test('is refused while the commune’s share is short, unless an act exempts it', async ({ db }) => {
    const desk = await aDesk(db)
    const lines: DossierInput['lines'] = [
      { funder: 'detr', asked: '800' },
      { funder: 'private-gifts', asked: '50' },
      { funder: 'own-funds', asked: '150' },
    ]
    const { slug } = await deliberated(db, desk, { lines })
    await expect(file(db, desk, slug)).rejects.toMatchObject({ code: 'own-share-short', names: ['4000'] })
    const waived = { lines, ownShareRule: 'prefect-waiver', ownShareReference: 'Arrêté 7' } as const
    await act(db, desk.town.agent, (deed) =>
      saveDossier(deed, { slug, revision: 1, content: aDossier(desk, waived) }),
    )
    expect(await file(db, desk, slug, 2)).toMatchObject({ number: 1 })
  })

  test('by two at once leaves one version, and refuses the other', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await deliberated(db, desk)
    const both = await Promise.allSettled([file(db, desk, slug), file(db, desk, slug)])
    const refused = both.filter((one) => one.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'edited-meanwhile' } }])
    expect(await db.select().from(dossierVersions)).toHaveLength(1)
  })

  test('waits for the deliberation, and for its own day', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await expect(file(db, desk, slug)).rejects.toMatchObject({ code: 'not-fileable' })
    await walked(db, desk.town.agent, slug, toFiling)
    await expect(file(db, desk, slug, 1, '2027-03-11')).rejects.toMatchObject({ code: 'step-before-last' })
    const tomorrow = act(
      db,
      desk.town.agent,
      (deed) => fileDossier(deed, { slug, revision: 1, on: '2027-03-16', reference: 'Plateforme 12' }),
      on('2027-03-15'),
    )
    await expect(tomorrow).rejects.toMatchObject({ code: 'not-yet', field: 'on' })
  })

  test('again, with the pieces that were asked for, makes a second version and keeps the first', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug } = await deliberated(db, desk)
    const first = await file(db, desk, slug)
    await walked(db, desk.town.agent, slug, [
      ['received', '2027-03-20'],
      ['pieces-requested', '2027-04-02'],
    ])
    const lines: DossierInput['lines'] = [
      { funder: 'detr', asked: '600' },
      { funder: 'own-funds', asked: '400' },
    ]
    await act(db, desk.town.agent, (deed) =>
      saveDossier(deed, { slug, revision: 2, content: aDossier(desk, { lines }) }),
    )
    const second = await file(db, desk, slug, 3, '2027-04-10')
    expect(second.number).toBe(2)
    expect(second.sha256).not.toBe(first.sha256)
    expect(await filedVersion(db, slug, 1)).toMatchObject({ sha256: first.sha256, last: 2 })
    expect((await filedVersion(db, slug, 1))!.content.lines).toHaveLength(3)
  })
})

describe('a filed version', () => {
  test('neither changes nor goes, whoever asks: the trigger stops its owner, the missing right the application', async ({
    db,
    ownerSql,
  }) => {
    const desk = await aDesk(db)
    const { slug } = await deliberated(db, desk)
    await file(db, desk, slug)
    for (const statement of [
      "update dossier_versions set content = '{}'",
      'delete from dossier_versions',
      'truncate dossier_versions',
    ]) {
      await expect(ownerSql.unsafe(statement)).rejects.toThrow(/dossier_versions/)
      await expect(db.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  test('cannot be written with another’s hash, nor over a plan that does not add up', async ({ db }) => {
    const desk = await aDesk(db)
    const { id } = await deliberated(db, desk)
    const version = { dossierId: id, number: 1, content: '{}', by: desk.town.agent.id }
    const hash = createHash('sha256').update('{}').digest('hex')
    const insert = (values: typeof version & { sha256: string }) => db.insert(dossierVersions).values(values)
    await expect(insert({ ...version, sha256: hash.replace(/^./, 'x') })).rejects.toMatchObject({
      cause: { constraint_name: 'the_hash_is_its_own' },
    })
    await db.delete(dossierLines).where(eq(dossierLines.funder, 'region'))
    await expect(insert({ ...version, sha256: hash })).rejects.toMatchObject({
      cause: { constraint_name: 'plan_adds_up' },
    })
  })

  test('keeps its plan: the database refuses another line, another amount, one line less, another total', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug, id } = await deliberated(db, desk)
    await file(db, desk, slug)
    const more = { dossierId: id, position: 9, funder: 'loan', kind: 'own', asked: 1n } as const
    for (const broken of [
      db.insert(dossierLines).values(more),
      db.update(dossierLines).set({ asked: 1n }),
      db.delete(dossierLines),
      db.update(dossiers).set({ totalCost: 1n }),
    ])
      await expect(broken).rejects.toMatchObject({ cause: { constraint_name: 'plan_is_filed' } })
  })
})
