import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import type { Db } from '#db/client.ts'
import { decisionDrafts, events, files } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision, aDeliberation } from '#tests/fixtures/decisions.ts'
import { aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { attachSignedAct } from './attach-signed-act.ts'
import type { DecisionInput } from './content.ts'
import { deleteDecision } from './delete-decision.ts'
import { decisionAtDesk, deskDrafts, onlineSince, usualSignature } from './desk-decisions.ts'
import { publishDecision } from './publish-decision.ts'
import { saveDecision } from './save-decision.ts'
import { startDecision } from './start-decision.ts'
import { contentToSupersede } from './supersede-decision.ts'

const noVote = { members: null, voted: null, votesFor: null, votesAgainst: null, abstentions: null }
const unnumbered = ({ body }: Town) =>
  ({ kind: 'deliberation', texts: { fr: { title: 'Sans numéro' } }, bodyId: body.id }) as const

const begun = (db: Db, town: Town, changes: Partial<DecisionInput> = {}) =>
  act(db, town.agent, (deed) => startDecision(deed, aDeliberation(town, changes)))
const signed = (name: string) => ({
  ...{ key: `document/${name}`, name, mediaType: 'application/pdf', bytes: 3, sha256: name },
  ...{ width: null, height: null },
})

describe('the desk', () => {
  test('lists what is in preparation: what is missing keeps it from being ready, and only what a council examines has a week', async ({
    db,
  }) => {
    const town = await aTown(db)
    await begun(db, town)
    await act(db, town.agent, (deed) => startDecision(deed, unnumbered(town)))
    await begun(db, town, { ...noVote, kind: 'order', number: '7' })
    const listed = (await deskDrafts(db)).map(({ number, ready, listedBy }) => ({ number, ready, listedBy }))
    expect(listed).toHaveLength(3)
    expect(listed).toEqual(
      expect.arrayContaining([
        { number: '2026-042', ready: true, listedBy: '2026-03-19' },
        { number: '', ready: false, listedBy: null },
        { number: '7', ready: true, listedBy: null },
      ]),
    )
  })

  test('opens an act while it is in preparation, and knows where it is online since', async ({ db }) => {
    const town = await aTown(db)
    const draft = await begun(db, town)
    expect(await decisionAtDesk(db, draft.id)).toMatchObject({ id: draft.id, revision: 1, signed: null })
    expect(await onlineSince(db, draft.id)).toBeNull()
    const { slug } = await act(db, town.mayor, (deed) => publishDecision(deed, draft))
    expect(await decisionAtDesk(db, draft.id)).toBeNull()
    expect(await onlineSince(db, draft.id)).toBe(slug)
  })

  test('finds nothing under an address that was made up', async ({ db }) => {
    const town = await aTown(db)
    for (const id of ['nouvelle', crypto.randomUUID()]) {
      expect(await decisionAtDesk(db, id)).toBeNull()
      expect(await onlineSince(db, id)).toBeNull()
      const gone = act(db, town.agent, (deed) => deleteDecision(deed, { id }))
      await expect(gone).rejects.toMatchObject({ code: 'not-found', status: 404 })
    }
  })

  test('offers the signature of the last act, and how many sat in the last council that voted', async ({
    db,
  }) => {
    const town = await aTown(db)
    expect(await usualSignature(db)).toBeNull()
    await aDecision(db, town)
    const later = { number: '8', decidedOn: '2026-03-14', signatoryName: 'Suppléante' }
    await aDecision(db, town, { ...noVote, ...later, kind: 'order' })
    expect(await usualSignature(db)).toMatchObject({ signatoryName: 'Suppléante', members: 11 })
  })
})

describe('an act that is written', () => {
  test('is begun once, however often the same words are sent, until it is online', async ({ db }) => {
    const town = await aTown(db)
    const links = [{ subjectId: (await aPublishedProject(db, town)).id }]
    const first = await begun(db, town, { links })
    expect(await begun(db, town, { links })).toEqual(first)
    expect(await db.$count(decisionDrafts)).toBe(1)
    await act(db, town.mayor, (deed) => publishDecision(deed, first))
    await expect(begun(db, town, { links })).rejects.toMatchObject({ code: 'number-taken' })
  })

  test('needs no number yet, two at a time included, and keeps its own when it is saved', async ({ db }) => {
    const town = await aTown(db)
    const start = (title: string) =>
      act(db, town.agent, (deed) => startDecision(deed, { ...unnumbered(town), texts: { fr: { title } } }))
    await start('Un premier acte')
    await start('Un second acte')
    const draft = await begun(db, town)
    const content = aDeliberation(town, { matter: '7.1' })
    const saved = act(db, town.agent, (deed) => saveDecision(deed, { ...draft, content }))
    expect(await saved).toEqual({ revision: 2 })
    const taken = act(db, town.agent, (deed) => startDecision(deed, { ...content, matter: '7.5' }))
    await expect(taken).rejects.toMatchObject({ code: 'number-taken' })
    expect((await begun(db, town, { ...noVote, kind: 'order' })).revision, 'of another kind').toBe(1)
  })

  test('is adopted by a public body', async ({ db }) => {
    const town = await aTown(db)
    const refused = begun(db, town, { bodyId: crypto.randomUUID() })
    await expect(refused).rejects.toMatchObject({ code: 'no-such-body', field: 'bodyId' })
  })

  test('tells the register of one sitting once, where its form saves by itself, and each time somebody does', async ({
    db,
  }) => {
    const town = await aTown(db)
    const draft = await begun(db, town)
    let { revision } = draft
    const save = async (byItself: boolean) => {
      const content = aDeliberation(town)
      const saved = await act(db, town.agent, (deed) =>
        saveDecision(deed, { id: draft.id, revision, content, byItself }),
      )
      expect(saved.revision).toBe(++revision)
      return db.$count(events, eq(events.verb, 'decision-saved'))
    }
    expect([await save(true), await save(true), await save(false), await save(false)]).toEqual([1, 1, 2, 3])
  })

  test('holds one signed PDF: the second takes the place of the first, whose bytes go', async ({
    db,
    ownerSql,
  }) => {
    const town = await aTown(db)
    const { id } = await begun(db, town)
    const attach = (name: string) =>
      act(db, town.agent, (deed) => attachSignedAct(deed, { id, file: signed(name) }))
    const removals = async () =>
      (await ownerSql`select from graphile_worker.jobs where task_identifier = 'remove-file'`).length
    expect(await attach('premier')).toEqual({ revision: 2 })
    expect(await removals()).toBe(0)
    expect(await attach('second')).toEqual({ revision: 3 })
    expect(await removals()).toBe(1)
    expect((await decisionAtDesk(db, id))?.signed).toMatchObject({ name: 'second' })
    const kept = await db.select({ name: files.name, gone: files.deletedAt }).from(files)
    expect(kept.map(({ name, gone }) => [name, gone !== null]).sort()).toEqual([
      ['premier', true],
      ['second', false],
    ])
  })

  test('takes its signed PDF with it when it is given up, and no bytes where there were none', async ({
    db,
  }) => {
    const town = await aTown(db)
    const [bare, whole] = [await begun(db, town), await begun(db, town, { number: '2' })]
    await act(db, town.agent, (deed) => attachSignedAct(deed, { id: whole.id, file: signed('acte') }))
    const given = (id: string) => act(db, town.agent, (deed) => deleteDecision(deed, { id }))
    expect(await given(bare.id)).toEqual({ keys: [] })
    expect(await given(whole.id)).toEqual({ keys: ['document/acte'] })
    expect(await db.$count(decisionDrafts)).toBe(0)
  })
})

test('what supersedes an act begins with its words in each language, and without its number, day, votes and gates', async ({
  db,
}) => {
  const town = await aTown(db)
  const project = await aPublishedProject(db, town)
  const fr = { title: 'Plan de financement', text: 'Approuvé.' }
  const it = { title: 'Piano finanziario', text: 'Approvato.' }
  const links = [{ subjectId: project.id, gatePiece: 'screening' as const }]
  const { slug } = await aDecision(db, town, { texts: { fr, it }, links })
  const taken = await contentToSupersede(db, slug)
  expect(taken?.content).toEqual({
    ...{ kind: 'deliberation', matter: '8.4', bodyId: town.body.id, members: 11 },
    ...{ signatoryFirstName: 'Jean', signatoryName: 'Exemple', signatoryCapacity: 'Maire' },
    texts: { fr, it, en: { title: '', text: '' } },
    links: [{ subjectId: project.id }],
  })
  expect(await contentToSupersede(db, 'aucune')).toBeNull()
})
