import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, organisations, projectHalts, projectTexts, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { aDesk, aDossier, published, started } from '#tests/fixtures/dossiers.ts'
import { wrongFaces } from '#tests/fixtures/faces.ts'
import { eventually } from '#tests/instance.ts'
import { aDraft, anActor, aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { act } from '../act.ts'
import { publishDossier, saveDossier } from '../dossiers/index.ts'
import { haltProject, publishVersion, resumeProject, saveDraft, startProject } from '../projects/index.ts'
import { redactDecision } from '../publishing/index.ts'

describe('the face of a subject', () => {
  test('is a project’s own: its address, its titles, who answers, who is in charge, and when it moved', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { id, slug } = await aPublishedProject(db, town)
    expect(await faceOf(db, id)).toMatchObject({
      ...{ kind: 'project', slug, titles: { fr: 'Télécabine du Rocher' }, givenUp: false },
      summaries: { fr: 'Relier le village au plateau en huit minutes, sans voiture.' },
      ...{ answersId: town.elected.id, agentId: town.agent.id, bodyId: town.body.id },
      ...{ publicAt: expect.any(Date), movedAt: expect.any(Date) },
    })
  })

  test('is there from the first draft, under its address until it has a title, and public with it', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { elected, agent, body } = town
    const people = { bodyId: body.id, electedId: elected.id, agentId: agent.id }
    const { id, slug } = await act(db, agent, (deed) => startProject(deed, people))
    expect(await faceOf(db, id)).toMatchObject({
      slug,
      titles: { fr: slug },
      summaries: null,
      publicAt: null,
    })
    const { id: dossierId } = await started(db, { town, projectId: id })
    expect(await faceOf(db, dossierId)).toMatchObject({ publicAt: null, answersId: elected.id })
  })

  for (const [what, change, becomes] of changesOfAProject())
    test(`follows a project’s ${what}`, async ({ db }) => {
      const town = await aTown(db)
      const { id } = await aPublishedProject(db, town)
      await change(db, await others(db, town))
      expect(await faceOf(db, id)).toMatchObject(becomes(await others(db, town)))
      expect(await wrongFaces(db)).toEqual([])
    })

  test('follows a project’s new version, into each language', async ({ db }) => {
    const town = await aTown(db)
    const { id, slug, revision } = await aPublishedProject(db, town)
    const other = await others(db, town)
    const content = aDraft(town, {
      texts: {
        fr: { title: 'Télécabine', summary: 'Relier le village au plateau en sept minutes.', body: 'Autre.' },
        it: { title: 'Cabinovia', summary: 'Collegare il paese all’altopiano.', body: 'Altro.' },
      },
      ...{ bodyId: other.bodyId, electedId: other.electedId, agentId: other.agentId },
      ...{ reason: 'Le tracé évite la zone humide.', milestones: [] },
    })
    const saved = await act(db, town.agent, (deed) => saveDraft(deed, { slug, revision, content }))
    expect(await faceOf(db, id)).toMatchObject({
      answersId: town.elected.id,
      titles: { fr: 'Télécabine du Rocher' },
    })
    await act(db, town.mayor, (deed) => publishVersion(deed, { slug, revision: saved.revision }))
    expect(await faceOf(db, id)).toMatchObject({
      titles: { fr: 'Télécabine', it: 'Cabinovia' },
      summaries: {
        fr: 'Relier le village au plateau en sept minutes.',
        it: 'Collegare il paese all’altopiano.',
      },
      ...{ answersId: other.electedId, agentId: other.agentId, bodyId: other.bodyId },
    })
  })

  test('says that a project was given up, and no more once it is taken up again', async ({ db }) => {
    const town = await aTown(db)
    const { id, slug } = await aPublishedProject(db, town)
    const because = { slug, reason: 'Le coût a doublé.', decision: 'Délibération 12' }
    await act(db, town.mayor, (deed) => haltProject(deed, { ...because, kind: 'abandoned' }))
    expect(await faceOf(db, id)).toMatchObject({ givenUp: true })
    await act(db, town.mayor, (deed) => resumeProject(deed, because))
    expect(await faceOf(db, id)).toMatchObject({ givenUp: false })
  })

  for (const [what, column, becomes] of changesOfADossier())
    test(`follows a dossier’s ${what}`, async ({ db }) => {
      const desk = await aDesk(db)
      const { id } = await published(db, desk)
      const other = await others(db, desk.town)
      await db.execute(sql`update dossiers set ${column(other)}`)
      expect(await faceOf(db, id)).toMatchObject(becomes(other))
      expect(await wrongFaces(db)).toEqual([])
    })

  test('follows a dossier as its form is saved, and is public with it', async ({ db }) => {
    const desk = await aDesk(db)
    const dossier = await started(db, desk)
    const { slug, revision } = dossier
    const texts = { fr: { title: 'Passerelle', summary: 'Au-dessus du torrent.', object: 'Une passerelle.' } }
    const saved = await act(db, desk.town.agent, (deed) =>
      saveDossier(deed, { slug, revision, content: aDossier(desk, { texts }) }),
    )
    expect(await faceOf(db, dossier.id)).toMatchObject({ titles: { fr: 'Passerelle' }, publicAt: null })
    await act(db, desk.town.mayor, (deed) => publishDossier(deed, { slug, ...saved }))
    expect(await faceOf(db, dossier.id)).toMatchObject({ publicAt: expect.any(Date) })
  })

  test('is an official’s, whichever came first, her page or her appointment', async ({ db }) => {
    const town = await aTown(db)
    const { id } = town.elected
    await db.insert(subjects).values({ id, kind: 'official', publicAt: new Date() })
    expect(await faceOf(db, id)).toMatchObject({
      slug: 'elu-1',
      titles: { fr: 'Anne Exemple' },
      answersId: id,
    })
    await db.update(officials).set({ name: 'Anne Exemple-Roche' }).where(eq(officials.personId, id))
    expect(await faceOf(db, id)).toMatchObject({ titles: { fr: 'Anne Exemple-Roche' } })
  })

  test('of an act loses its title with the act', async ({ db }) => {
    const town = await aTown(db)
    const { id, slug } = await aDecision(db, town)
    expect(await faceOf(db, id)).toMatchObject({
      titles: { fr: 'Télécabine du Rocher : programme et enveloppe' },
      publicAt: expect.any(Date),
    })
    const ruling = {
      slug,
      ground: 'court',
      reference: 'TA de Marseille, n° 2601234',
      titleToo: true,
    } as const
    await act(db, town.mayor, (deed) => redactDecision(deed, ruling))
    expect(await faceOf(db, id)).toMatchObject({ titles: { fr: 'Objet retiré', it: 'Oggetto rimosso' } })
  })

  test('is right when two deeds change two sides of it at once', async ({ db }) => {
    const town = await aTown(db)
    const { id } = await aPublishedProject(db, town)
    const { electedId } = await others(db, town)
    let secondBegan: Promise<unknown> = Promise.resolve()
    await db.transaction(async (first) => {
      await first.execute(sql`update projects set elected_id = ${electedId} where id = ${id}`)
      // It reads the project while the first deed is under way, and waits for it.
      secondBegan = db.transaction((second) => second.insert(projectHalts).values(aHalt(id, town)))
      await somebodyWaits(db, first)
    })
    await secondBegan
    expect(await faceOf(db, id)).toMatchObject({ answersId: electedId, givenUp: true })
    expect(await wrongFaces(db)).toEqual([])
  })

  test('is filled for what stood before it had one', async ({ db, ownerSql }) => {
    const { town, projectId } = await aDesk(db)
    await published(db, { town, projectId })
    await aDecision(db, town)
    await ownerSql`update subjects set slug = null, titles = null, summaries = null, answers_id = null, agent_id = null,
      body_id = null, moved_at = null`
    expect((await wrongFaces(db)).length).toBeGreaterThanOrEqual(3)
    await ownerSql`select keep_face(id) from subjects`
    expect(await wrongFaces(db)).toEqual([])
  })

  test('is written by its kind’s own rows, and kinds by migrations: the application may write neither', async ({
    db,
  }) => {
    const denied = { cause: { code: '42501' } }
    await expect(db.update(subjects).set({ slug: 'autre' })).rejects.toMatchObject(denied)
    await expect(db.update(subjects).set({ kind: 'official' })).rejects.toMatchObject(denied)
    await expect(db.execute(sql`update subject_kinds set comments = false`)).rejects.toMatchObject(denied)
  })

  test('has an address that no other of its kind has', async ({ db }) => {
    const town = await aTown(db)
    const [one, two] = [await aPublishedProject(db, town), await aPublishedProject(db, town)]
    const taken = db.execute(sql`update projects set slug = ${one.slug} where id = ${two.id}`)
    await expect(taken).rejects.toMatchObject({ cause: { code: '23505' } })
  })
})

describe('a subject that was public', () => {
  test('is never deleted where its kind is archived', async ({ db, ownerSql }) => {
    const [drafted, shown] = await db
      .insert(subjects)
      .values([{ kind: 'project' }, { kind: 'project', publicAt: new Date() }])
      .returning({ id: subjects.id })
    await db.delete(subjects).where(eq(subjects.id, drafted!.id))
    const kept = db.delete(subjects).where(eq(subjects.id, shown!.id))
    await expect(kept).rejects.toMatchObject({ cause: { constraint_name: 'subject_is_archived' } })
    await ownerSql`update subject_kinds set retention = 'deletable' where kind = 'project'`
    await db.delete(subjects).where(eq(subjects.id, shown!.id))
    expect(await db.$count(subjects, eq(subjects.kind, 'project'))).toBe(0)
  })
})

type Others = { electedId: string; agentId: string; bodyId: string }

function changesOfAProject() {
  type Change = (db: Db, other: Others) => Promise<unknown>
  const column =
    (set: (other: Others) => ReturnType<typeof sql>): Change =>
    (db, other) =>
      db.execute(sql`update projects set ${set(other)}`)
  const addText: Change = async (db) =>
    db.insert(projectTexts).values({
      versionId: (await db.execute<{ id: string }>(sql`select version_id as id from projects`))[0]!.id,
      ...({ lang: 'en', title: 'Gondola lift', summary: 'No cars.', body: '', html: '' } as const),
    })
  return [
    ['address', column(() => sql`slug = 'autre'`), () => ({ slug: 'autre' })],
    [
      'elected',
      column((other) => sql`elected_id = ${other.electedId}`),
      (other) => ({ answersId: other.electedId }),
    ],
    ['agent', column((other) => sql`agent_id = ${other.agentId}`), (other) => ({ agentId: other.agentId })],
    ['body', column((other) => sql`body_id = ${other.bodyId}`), (other) => ({ bodyId: other.bodyId })],
    ['move', column(() => sql`moved_at = '2031-01-01Z'`), () => ({ movedAt: new Date('2031-01-01') })],
    [
      'publication',
      column(() => sql`published_at = '2026-02-01Z'`),
      () => ({ publicAt: new Date('2026-02-01') }),
    ],
    ['translation', addText, () => ({ titles: { fr: 'Télécabine du Rocher', en: 'Gondola lift' } })],
  ] as [string, Change, (other: Others) => object][]
}

function changesOfADossier() {
  return [
    ['address', () => sql`slug = 'autre'`, () => ({ slug: 'autre' })],
    [
      'title',
      () => sql`title = '{"fr": "Pont", "it": "Ponte"}'`,
      () => ({ titles: { fr: 'Pont', it: 'Ponte' } }),
    ],
    ['summary', () => sql`summary = '{"fr": "Court."}'`, () => ({ summaries: { fr: 'Court.' } })],
    ['elected', (other) => sql`elected_id = ${other.electedId}`, (other) => ({ answersId: other.electedId })],
    ['agent', (other) => sql`agent_id = ${other.agentId}`, (other) => ({ agentId: other.agentId })],
    ['body', (other) => sql`body_id = ${other.bodyId}`, (other) => ({ bodyId: other.bodyId })],
    ['end', () => sql`state = 'abandoned'`, () => ({ givenUp: true })],
    ['publication', () => sql`published_at = '2026-02-01Z'`, () => ({ publicAt: new Date('2026-02-01') })],
  ] as [string, (other: Others) => ReturnType<typeof sql>, (other: Others) => object][]
}

/** Whoever else could be in charge: the same each time that it is asked. */
async function others(db: Db, { mayor }: Town): Promise<Others> {
  const [known] = await db.select().from(organisations).where(eq(organisations.slug, 'syndicat'))
  if (known) {
    const [agent] = await db.execute<{ id: string }>(
      sql`select id from people where display_name = 'Un autre agent'`,
    )
    return { electedId: mayor.id, agentId: agent!.id, bodyId: known.id }
  }
  const agent = await anActor(db, 'Un autre agent', ['agent'])
  const [body] = await db
    .insert(organisations)
    .values({ kind: 'public-body', name: 'Syndicat', slug: 'syndicat' })
    .returning()
  return { electedId: mayor.id, agentId: agent.id, bodyId: body!.id }
}

const aHalt = (projectId: string, { mayor }: Town) =>
  ({ projectId, kind: 'abandoned', reason: 'Trop cher.', decision: 'Délibération 12', by: mayor.id }) as const

/** Until somebody waits for a lock of this transaction. */
async function somebodyWaits(db: Db, tx: Db) {
  const [me] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  await eventually(async () => {
    const [row] = await db.execute<{ n: number }>(sql`
      select count(*)::int as n from pg_stat_activity where ${me!.pid} = any (pg_blocking_pids(pid))`)
    if (row!.n === 0) throw new Error('nobody waits')
  })
}

async function faceOf(db: Db, id: string) {
  const [row] = await db.select().from(subjects).where(eq(subjects.id, id))
  return row!
}
