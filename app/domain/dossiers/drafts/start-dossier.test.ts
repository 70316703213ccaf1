import { eq } from 'drizzle-orm'
import { dossierLines, dossiers, events, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, aDossier, morning, started } from '#tests/fixtures/dossiers.ts'
import { act } from '../../act.ts'
import { startDossier } from './start-dossier.ts'

describe('opening a dossier', () => {
  test('writes it, its plan in cents and its event; only the desk sees it', async ({ db }) => {
    const desk = await aDesk(db)
    const { id, slug, revision } = await started(db, desk)
    expect([slug, revision]).toEqual(['passerelle-demande-detr', 1])
    const [dossier] = await db.select().from(dossiers)
    expect(dossier).toMatchObject({
      state: 'spotting',
      totalCost: 100_000n,
      publishedAt: null,
      startedAt: morning,
      objectHtml: { fr: '<p>Une <strong>passerelle</strong>.</p>' },
    })
    const lines = await db.select().from(dossierLines).orderBy(dossierLines.position)
    expect(lines.map(({ funder, kind, asked }) => [funder, kind, asked])).toEqual([
      ['detr', 'public', 30_000n],
      ['region', 'public', 40_000n],
      ['own-funds', 'own', 30_000n],
    ])
    const [subject] = await db.select().from(subjects).where(eq(subjects.id, id))
    expect(subject).toMatchObject({ kind: 'dossier', publicAt: null })
    const last = (await db.select().from(events).orderBy(events.id)).at(-1)
    expect(last).toMatchObject({ verb: 'dossier-started', subjectId: id })
  })

  test('gives two of the same title two addresses, even at once', async ({ db }) => {
    const desk = await aDesk(db)
    const other = act(
      db,
      desk.town.agent,
      (deed) => startDossier(deed, { ...aDossier(desk), programme: 'other' }),
      morning,
    )
    const both = await Promise.all([started(db, desk), other])
    expect(both.map(({ slug }) => slug).sort()).toEqual([
      'passerelle-demande-detr',
      'passerelle-demande-detr-2',
    ])
  })

  test('wants a project that exists, and leaves nothing', async ({ db }) => {
    const desk = await aDesk(db)
    const input = aDossier(desk, { projectId: desk.town.body.id })
    await expect(act(db, desk.town.agent, (deed) => startDossier(deed, input))).rejects.toMatchObject({
      code: 'no-such-project',
      field: 'projectId',
    })
    expect(await db.select().from(dossiers)).toEqual([])
  })
})

describe('the database', () => {
  test.for([
    ['a_dossier_costs_something', { totalCost: 0n }],
    ['eligible_within_the_cost', { eligibleBase: 100_001n }],
    ['another_rule_names_its_act', { ownShareRule: 'prefect-waiver' }],
  ] as const)('holds %s', async ([constraint, change], { db }) => {
    await started(db, await aDesk(db))
    const broken = db.update(dossiers).set(change)
    await expect(broken).rejects.toMatchObject({ cause: { constraint_name: constraint } })
  })

  test.for([
    ['a_line_asks_something', { asked: 0n }],
    ['a_funder_is_of_its_kind', { kind: 'own' }],
    ['another_funder_has_a_name', { funder: 'other-public', label: '' }],
    ['a_grant_has_its_act', { granted: 5n }],
    ['received_within_the_grant', { received: 1n }],
  ] as const)('holds %s of a line', async ([constraint, change], { db }) => {
    await started(db, await aDesk(db))
    const broken = db.update(dossierLines).set(change).where(eq(dossierLines.funder, 'detr'))
    await expect(broken).rejects.toMatchObject({ cause: { constraint_name: constraint } })
  })
})
