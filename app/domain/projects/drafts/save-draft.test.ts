import { eq } from 'drizzle-orm'
import { events, projectDrafts, projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDraft, aPublishedProject, aTown } from '#tests/town.ts'
import { act, nobody } from '../../act.ts'
import { deskProjects } from './desk-projects.ts'
import { draftOf } from './draft-of.ts'
import { saveDraft } from './save-draft.ts'
import { startProject } from './start-project.ts'

describe('a draft', () => {
  test('is started by an agent or the mayor, and by nobody else', async ({ db }) => {
    const town = await aTown(db)
    for (const actor of [town.elected, town.resident])
      await expect(act(db, actor, (deed) => startProject(deed, aDraft(town)))).rejects.toMatchObject({
        status: 403,
      })
    await expect(act(db, nobody, (deed) => startProject(deed, aDraft(town)))).rejects.toMatchObject({
      status: 401,
    })
    const started = await act(db, town.mayor, (deed) => startProject(deed, aDraft(town)))
    expect(await db.select({ verb: events.verb, actor: events.actorId }).from(events)).toEqual([
      { verb: 'project-started', actor: town.mayor.id },
    ])
    expect(started.revision).toBe(1)
  })

  test('is kept however unfinished, and never cut', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) =>
      startProject(
        deed,
        aDraft(town, { texts: {}, themes: [], budget: '12 mil', milestones: [{ fr: 'Un jour' }] }),
      ),
    )
    expect(slug).toBe('projet')
    expect(await draftOf(db, slug)).toMatchObject({
      version: null,
      content: { budget: '12 mil', milestones: [{ fr: 'Un jour', on: '' }] },
    })
  })

  test('is the same with the lines of any browser', async ({ db }) => {
    const town = await aTown(db)
    const texts = { fr: { title: 'Une passerelle', body: 'Un\r\n\r\nDeux\n' } }
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town, { texts })))
    expect((await draftOf(db, slug))!.content.texts.fr.body).toBe('Un\n\nDeux')
  })

  test('has an address of its own, even when two of one title start at once', async ({ db }) => {
    const town = await aTown(db)
    const started = await Promise.all(
      [1, 2, 3].map((n) =>
        act(db, town.agent, (deed) => startProject(deed, aDraft(town, { whereabouts: `Ici ${n}` }))),
      ),
    )
    expect(new Set(started.map(({ slug }) => slug))).toEqual(
      new Set(['telecabine-du-rocher', 'telecabine-du-rocher-2', 'telecabine-du-rocher-3']),
    )
  })

  test('is one, however often the button that starts it is clicked', async ({ db }) => {
    const town = await aTown(db)
    const start = () => act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const [first, ...more] = await Promise.all([start(), start(), start()])
    for (const again of [...more, await start()]) expect(again).toEqual(first)
  })

  test('is not overwritten by whoever read it before it changed', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const save = (whereabouts: string, revision: number) =>
      act(db, town.agent, (deed) =>
        saveDraft(deed, { slug, revision, content: aDraft(town, { whereabouts }) }),
      )
    const outcomes = await Promise.allSettled([save('Ici', 1), save('Là', 1)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'edited-meanwhile' },
    })
    expect((await save('Ailleurs', 2)).revision).toBe(3)
  })

  test('says once a sitting that somebody wrote', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const content = aDraft(town)
    await act(db, town.agent, (deed) => saveDraft(deed, { slug, revision: 1, content }))
    await act(db, town.mayor, (deed) => saveDraft(deed, { slug, revision: 2, content }))
    await act(db, town.mayor, (deed) => saveDraft(deed, { slug, revision: 3, content }))
    const saved = await db.select().from(events).where(eq(events.verb, 'project-draft-saved'))
    expect(saved.map(({ actorId }) => actorId)).toEqual([town.mayor.id])
  })

  test('says so again after half an hour', async ({ db }) => {
    const town = await aTown(db)
    const noon = new Date('2027-03-10T12:00:00Z')
    const past = (minutes: number, seconds = 0) => new Date(noon.getTime() + (minutes * 60 + seconds) * 1000)
    const content = aDraft(town)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, content), noon)
    const save = (revision: number, at: Date) =>
      act(db, town.agent, (deed) => saveDraft(deed, { slug, revision, content }), at)
    const said = () => db.$count(events, eq(events.verb, 'project-draft-saved'))
    await save(1, past(30))
    expect(await said()).toBe(0)
    await save(2, past(60, 1))
    expect(await said()).toBe(1)
  })

  test('is another once the first is public, in the same words or not', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    const again = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    expect(again.slug).not.toBe(slug)
    await expect(
      act(db, town.agent, (deed) => saveDraft(deed, { slug: 'aucun', revision: 1, content: aDraft(town) })),
    ).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('stands on the desk with what it still misses, until nothing of it waits', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await aPublishedProject(db, town)
    await act(db, town.mayor, (deed) => startProject(deed, aDraft(town, { themes: [], budget: 'beaucoup' })))
    await act(db, town.mayor, (deed) => startProject(deed, aDraft(town, { whereabouts: 'Ici' })))
    const waiting = (await deskProjects(db, town.elected.id)).map(({ slug, draft, mine, version }) => ({
      ...{ slug, version, mine, missing: draft?.missing ?? null },
    }))
    expect(waiting).toHaveLength(3)
    expect(waiting).toEqual(
      expect.arrayContaining([
        { slug, version: 1, mine: false, missing: null },
        { slug: `${slug}-2`, version: null, mine: false, missing: 2 },
        { slug: `${slug}-3`, version: null, mine: false, missing: 0 },
      ]),
    )
    expect((await deskProjects(db, town.agent.id)).every(({ mine }) => mine)).toBe(true)
  })

  test('stands beside what it would replace, in each language', async ({ db }) => {
    const town = await aTown(db)
    const none = { title: '', summary: '', body: '' }
    const started = await act(db, town.agent, (deed) =>
      startProject(deed, aDraft(town, { whereabouts: 'Ici' })),
    )
    expect((await draftOf(db, started.slug))?.published).toBeNull()
    const { slug } = await aPublishedProject(db, town)
    const { texts } = aDraft(town)
    expect((await draftOf(db, slug))?.published).toEqual({ fr: texts?.fr, it: none, en: none })
    expect(await draftOf(db, 'aucun')).toBeNull()
  })

  test('changes nothing that the public reads', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await aPublishedProject(db, town)
    const [before] = await db.select().from(projects)
    await act(db, town.agent, (deed) =>
      saveDraft(deed, { slug, revision, content: aDraft(town, { budget: '1', whereabouts: 'Ailleurs' }) }),
    )
    expect(await db.select().from(projects)).toEqual([before])
    expect(await db.select({ changed: projectDrafts.changed }).from(projectDrafts)).toEqual([
      { changed: true },
    ])
  })

  test('names people and a body who may be in charge', async ({ db }) => {
    const town = await aTown(db)
    const start = (changes: Parameters<typeof aDraft>[1]) =>
      act(db, town.agent, (deed) => startProject(deed, aDraft(town, changes)))
    await expect(start({ electedId: town.resident.id })).rejects.toMatchObject({ code: 'not-in-office' })
    await expect(start({ agentId: town.resident.id })).rejects.toMatchObject({ code: 'not-an-agent' })
    await expect(start({ bodyId: town.resident.id })).rejects.toMatchObject({ code: 'not-a-body' })
  })
})
