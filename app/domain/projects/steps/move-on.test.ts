import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, phase, projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { act } from '../../act.ts'
import { draftOf } from '../drafts/draft-of.ts'
import { projectBoard } from '../drafts/project-board.ts'
import { saveDraft } from '../drafts/save-draft.ts'
import { projectCards } from '../lists/project-cards.ts'
import { publishVersion } from '../versions/publish-version.ts'
import { publishedProject } from '../versions/published-project.ts'
import { fileGatePiece } from './file-gate-piece.ts'
import { haltProject } from './halt-project.ts'
import { lifecycle, missingPieces, phaseAfter, phases, pieces, skippedBetween } from './lifecycle.ts'
import { type MoveOnInput, moveOn } from './move-on.ts'
import { resumeProject } from './resume-project.ts'
import { stepsOf } from './steps-of.ts'

const decision = 'Délibération 2026-12 du 3 mars 2026'

const file = (db: Db, actor: Town['agent'], slug: string, piece: (typeof pieces)[number]) =>
  act(db, actor, (deed) => fileGatePiece(deed, { slug, piece, reference: 'Note du 2 février 2026' }))
const move = (db: Db, actor: Town['agent'], slug: string, input: Partial<MoveOnInput> = {}) =>
  act(db, actor, (deed) => moveOn(deed, { slug, decision, ...input }))

describe('the lifecycle', () => {
  test('names each phase and each piece once', () => {
    expect(Object.keys(lifecycle)).toEqual(phase.enumValues)
    expect(phases.flatMap((one) => lifecycle[one].leave)).toEqual([...pieces])
  })

  test('leads from each phase to the next, and from the last nowhere', () => {
    expect(phases.map(phaseAfter)).toEqual([...phases.slice(1), null])
    expect(skippedBetween('idea', 'opportunity')).toEqual([])
    expect(skippedBetween('idea', 'programme')).toEqual(['opportunity', 'feasibility'])
  })

  test('asks at each gate for the pieces that are not filed, whatever else is', () => {
    expect(missingPieces('opportunity', ['screening'])).toEqual(['opportunity-note', 'budget-envelope'])
    expect(missingPieces('opportunity', ['budget-envelope', 'opportunity-note'])).toEqual([])
  })
})

describe('a project', () => {
  test('moves on once its gate has its pieces; the missing ones are named', async ({ db }) => {
    const town = await aTown(db)
    const { slug, id } = await aPublishedProject(db, town)
    await file(db, town.agent, slug, 'screening')
    expect(await move(db, town.elected, slug)).toEqual({ to: 'opportunity' })
    await file(db, town.elected, slug, 'budget-envelope')
    await expect(move(db, town.mayor, slug)).rejects.toMatchObject({
      code: 'gate-pieces-missing',
      names: ['opportunity-note'],
    })
    expect(await projectBoard(db)).toMatchObject([{ phase: 'opportunity', missing: ['opportunity-note'] }])
    const [event] = await db.select().from(events).where(eq(events.verb, 'project-moved-on'))
    expect(event).toMatchObject({ subjectId: id, details: { from: 'idea', to: 'opportunity', skipped: [] } })
  })

  test('leaps over phases with a reason, never backwards', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await file(db, town.agent, slug, 'screening')
    await expect(move(db, town.mayor, slug, { to: 'programme' })).rejects.toMatchObject({
      code: 'skip-needs-reason',
    })
    await expect(move(db, town.mayor, slug, { to: 'idea' })).rejects.toMatchObject({
      code: 'phase-not-ahead',
    })
    await move(db, town.mayor, slug, { to: 'programme', reason: 'Déjà étudié en 2019.' })
    expect(await publishedProject(db, slug, 'fr')).toMatchObject({
      phase: 'programme',
      skipped: ['opportunity', 'feasibility'],
    })
    const { cards } = await projectCards(db, { locale: 'fr' })
    expect(cards[0]!.skipped).toEqual(['opportunity', 'feasibility'])
  })

  test('moves on by a decision that is named, and gives no reason where it skips nothing', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await file(db, town.agent, slug, 'screening')
    for (const unsaid of ['', 'D1'])
      await expect(move(db, town.mayor, slug, { decision: unsaid })).rejects.toMatchObject({
        ...{ code: 'decision-needed', field: 'decision' },
      })
    await move(db, town.mayor, slug, { decision: 'D12', reason: 'Pour rien.' })
    expect((await stepsOf(db, slug))?.passages).toMatchObject([
      { to: 'opportunity', decision: 'D12', reason: '' },
    ])
    await file(db, town.agent, slug, 'opportunity-note')
    await file(db, town.agent, slug, 'budget-envelope')
    await expect(move(db, town.mayor, slug, { to: 'opportunity' })).rejects.toMatchObject({
      ...{ code: 'phase-not-ahead', field: 'to' },
    })
    await move(db, town.mayor, slug, { to: 'programme', reason: 'Déjà étudié.' })
    expect((await stepsOf(db, slug))?.passages[0]).toMatchObject({ to: 'programme', reason: 'Déjà étudié.' })
  })

  test('keeps the document of a piece that is filed again without one, and takes a newer reference', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const document = {
      ...{ key: 'document/1', name: 'note.pdf', mediaType: 'application/pdf', bytes: 3, sha256: 'a' },
      ...{ width: null, height: null },
    }
    const piece = { slug, piece: 'screening' } as const
    await act(db, town.agent, (deed) => fileGatePiece(deed, { ...piece, reference: 'Note 1', document }))
    await file(db, town.agent, slug, 'screening')
    expect((await stepsOf(db, slug))?.filed).toMatchObject([
      { reference: 'Note du 2 février 2026', fileName: 'note.pdf', act: null },
    ])
  })

  test('has no phase after its last', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await db.update(projects).set({ phase: 'evaluation' })
    await expect(move(db, town.mayor, slug)).rejects.toMatchObject({ code: 'last-phase' })
  })

  test('is moved by the elected and the mayor, halted by the mayor alone', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await file(db, town.agent, slug, 'screening')
    await expect(move(db, town.agent, slug)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(move(db, town.resident, slug)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(file(db, town.resident, slug, 'screening')).rejects.toMatchObject({ code: 'not-allowed' })
    const halt = { slug, kind: 'suspended', reason: 'Recours en cours.', decision } as const
    for (const actor of [town.agent, town.elected, town.resident]) {
      await expect(act(db, actor, (deed) => haltProject(deed, halt))).rejects.toMatchObject({
        code: 'not-allowed',
      })
      await expect(act(db, actor, (deed) => resumeProject(deed, halt))).rejects.toMatchObject({
        code: 'not-allowed',
      })
    }
  })

  test('rests while it is suspended, and goes on where it stood', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await file(db, town.agent, slug, 'screening')
    const halt = { slug, kind: 'suspended', reason: 'Recours en cours.', decision } as const
    const both = await Promise.allSettled(
      [1, 2].map(() => act(db, town.mayor, (deed) => haltProject(deed, halt))),
    )
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'project-is-halted' },
    })
    await expect(move(db, town.mayor, slug)).rejects.toMatchObject({ code: 'project-is-halted' })
    expect(await publishedProject(db, slug, 'fr')).toMatchObject({ halt: { kind: 'suspended' } })
    await act(db, town.mayor, (deed) => resumeProject(deed, { slug, reason: 'Recours rejeté.', decision }))
    await expect(
      act(db, town.mayor, (deed) => resumeProject(deed, { slug, reason: 'Recours rejeté.', decision })),
    ).rejects.toMatchObject({ code: 'project-not-halted' })
    expect(await move(db, town.mayor, slug)).toEqual({ to: 'opportunity' })
  })

  test('closes its opinions when it is given up, and can still say why in a new version', async ({ db }) => {
    const town = await aTown(db)
    const dates = { opinionsOpenOn: '2020-01-01', opinionsCloseOn: '2099-12-31' }
    const { slug, revision } = await aPublishedProject(db, town, dates)
    await act(db, town.mayor, (deed) =>
      haltProject(deed, { slug, kind: 'abandoned', reason: 'Le glacier a fondu.', decision }),
    )
    expect((await publishedProject(db, slug, 'fr'))!.can.opinion).toMatchObject({
      open: false,
      why: 'closed',
    })
    const draft = await draftOf(db, slug)
    expect(draft!.revision).toBe(revision + 1)
    const content = { ...draft!.content, reason: 'Dire pourquoi nous renonçons.' }
    const saved = await act(db, town.agent, (deed) =>
      saveDraft(deed, { slug, revision: revision + 1, content }),
    )
    await expect(
      act(db, town.mayor, (deed) => publishVersion(deed, { slug, revision: saved.revision })),
    ).resolves.toMatchObject({ number: 2 })
  })
})
