import { eq } from 'drizzle-orm'
import {
  events,
  milestones,
  type Phase,
  projectPassages,
  projects,
  projectTexts,
  subjects,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDraft, aPublishedProject, aTown } from '#tests/town.ts'
import { act, nobody } from '../../act.ts'
import { publishedProject } from '../versions/published-project.ts'
import { publishProject } from './publish-project.ts'
import { startProject } from './start-project.ts'

describe('publishing a project', () => {
  test('makes its draft version 1, its milestones promises, and leaves its event', async ({ db }) => {
    const town = await aTown(db)
    const { id, slug, number } = await aPublishedProject(db, town, {
      opinionsOpenOn: '2027-03-01',
      opinionsCloseOn: '2027-03-31',
    })
    expect(slug).toBe('telecabine-du-rocher')
    expect(number).toBe(1)
    const [project] = await db.select().from(projects)
    expect(project).toMatchObject({ budget: 1_200_000_000n, themes: ['mobility'] })
    expect(project!.searchText).toContain('telecabine du rocher')
    const [text] = await db.select().from(projectTexts)
    expect(text).toMatchObject({
      lang: 'fr',
      html: '<h3>Pourquoi</h3>\n<p>La route est saturée en février.</p>',
    })
    expect(await db.select().from(milestones)).toMatchObject([
      { baselineOn: '2028-04-01', currentOn: '2028-04-01' },
    ])
    const [subject] = await db.select().from(subjects).where(eq(subjects.id, id))
    expect(subject!.publicAt).not.toBeNull()
    expect(subject!.opinionsOpenAt).toEqual(new Date('2027-02-28T23:00:00Z'))
    expect(subject!.opinionsCloseAt).toEqual(new Date('2027-03-31T22:00:00Z'))
    const verbs = (await db.select({ verb: events.verb }).from(events).orderBy(events.id)).map(
      ({ verb }) => verb,
    )
    expect(verbs).toEqual(['project-started', 'project-published'])
  })

  test('dates the phases of one that already runs, and those that nobody knows by the next', async ({
    db,
  }) => {
    const town = await aTown(db)
    const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const publish = (...begun: [Phase, string][]) =>
      act(db, town.mayor, (deed) =>
        publishProject(deed, { slug, revision, begun: begun.map(([phase, on]) => ({ phase, on })) }),
      )
    await expect(publish(['feasibility', '2020-05-02'], ['programme', '2020-05-01'])).rejects.toMatchObject({
      code: 'phases-in-order',
    })
    await expect(publish(['feasibility', '2199-01-01'])).rejects.toMatchObject({ code: 'phase-in-future' })
    await publish(['opportunity', '2019-03-01'], ['feasibility', ''], ['programme', '2020-05-01'])
    expect(await db.select().from(projects)).toMatchObject([{ phase: 'programme' }])
    const passed = await db.select().from(projectPassages).orderBy(projectPassages.id)
    expect(passed.map(({ toPhase, at }) => [toPhase, at.toISOString().slice(0, 10)])).toEqual([
      ['opportunity', '2019-02-28'],
      ['feasibility', '2020-04-30'],
      ['programme', '2020-04-30'],
    ])
    expect((await publishedProject(db, slug, 'fr'))?.skipped).toEqual([])
  })

  test('takes a phase begun today, two begun on one day, and a project that only now has an idea', async ({
    db,
  }) => {
    const town = await aTown(db)
    const publish = async (...begun: [Phase, string][]) => {
      const whereabouts = begun.map(([phase]) => phase).join(' ')
      const { slug, revision } = await act(db, town.agent, (deed) =>
        startProject(deed, aDraft(town, { whereabouts })),
      )
      const days = begun.map(([phase, on]) => ({ phase, on }))
      await act(db, town.mayor, (deed) => publishProject(deed, { slug, revision, begun: days }))
      return (await publishedProject(db, slug, 'fr'))!
    }
    const { phase, today } = await publish(['idea', '2019-01-01'], ['opportunity', ''])
    expect(phase).toBe('idea')
    expect(await db.$count(projectPassages)).toBe(0)
    expect((await publish(['opportunity', today])).phase).toBe('opportunity')
    expect((await publish(['opportunity', '2020-05-02'], ['feasibility', '2020-05-02'])).phase).toBe(
      'feasibility',
    )
  })

  test('promises its milestones in the languages that they have, and none where there are none', async ({
    db,
  }) => {
    const town = await aTown(db)
    await aPublishedProject(db, town, { milestones: [], whereabouts: 'Ici' })
    expect(await db.$count(milestones)).toBe(0)
    const on = '2028-04-01'
    const titles = [
      { fr: 'Début', it: 'Inizio' },
      { fr: 'Fin', en: 'End' },
    ]
    await aPublishedProject(db, town, { milestones: titles.map((title) => ({ ...title, on })) })
    const promised = await db.select({ title: milestones.title }).from(milestones).orderBy(milestones.id)
    expect(promised.map(({ title }) => title)).toEqual(titles)
  })

  test('is the mayor’s alone', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    for (const actor of [town.agent, town.elected, town.resident])
      await expect(act(db, actor, (deed) => publishProject(deed, { slug, revision }))).rejects.toMatchObject({
        code: 'not-allowed',
      })
    await expect(act(db, nobody, (deed) => publishProject(deed, { slug, revision }))).rejects.toMatchObject({
      code: 'sign-in-first',
    })
  })

  test('names what is missing, and publishes nothing', async ({ db }) => {
    const town = await aTown(db)
    const unfinished = aDraft(town, {
      texts: { fr: { title: 'Une passerelle' }, it: { title: 'Una passerella' } },
      budget: 'beaucoup',
      themes: [],
      milestones: [{ fr: 'Études', on: 'bientôt' }],
    })
    const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, unfinished))
    await expect(
      act(db, town.mayor, (deed) => publishProject(deed, { slug, revision })),
    ).rejects.toMatchObject({
      code: 'project-incomplete',
      names: [
        'texts.fr.summary',
        'texts.fr.body',
        'texts.it.summary',
        'texts.it.body',
        'themes',
        'budget',
        'milestones[0].on',
      ],
    })
    expect(await db.select().from(projectTexts)).toEqual([])
  })

  test('is refused at a place that the register does not have', async ({ db }) => {
    const town = await aTown(db)
    const nowhere = aDraft(town, { placeId: crypto.randomUUID() })
    const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, nowhere))
    await expect(
      act(db, town.mayor, (deed) => publishProject(deed, { slug, revision })),
    ).rejects.toMatchObject({ code: 'project-incomplete', names: ['placeId'] })
  })

  test('publishes what the mayor read, not what was saved since', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    await expect(
      act(db, town.mayor, (deed) => publishProject(deed, { slug, revision: 2 })),
    ).rejects.toMatchObject({
      code: 'edited-meanwhile',
    })
  })

  test('happens once, even when two ask at once', async ({ db }) => {
    const town = await aTown(db)
    const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    const asked = [1, 2].map(() => act(db, town.mayor, (deed) => publishProject(deed, { slug, revision })))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
