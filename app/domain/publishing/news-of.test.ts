import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  contributions,
  events,
  notifications,
  projects,
  projectTexts,
  projectVersions,
  questions,
  subjects,
} from '#db/schema/index.ts'
import { describe, expect, explain, test } from '#tests/db.ts'
import { aDesk, on, started, toFiling, walked } from '#tests/fixtures/dossiers.ts'
import { factsOf, feedOf, newsOf } from '#tests/fixtures/news.ts'
import { anOfficial, aProject, days, later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { record } from '#tests/fixtures/record.ts'
import { act, theCity } from '../act.ts'
import { publishDossier } from '../dossiers/index.ts'
import { answer, askQuestion, settle } from '../participation/index.ts'
import { announce } from './announce.ts'
import { follow } from './follow.ts'
import { markRead, ownNews, unreadCount } from './news-of.ts'

/** A follower told of so many deeds on one project. */
async function told(db: Db, times: number) {
  const { id: subjectId, elected } = await aProject(db)
  const who = await someone(db)
  await act(db, who, (act) => follow(act, { subjectId, cadence: 'none' }), new Date('2027-02-01'))
  for (let i = 0; i < times; i++) {
    const eventId = await act(
      db,
      elected,
      (act) => record(act, 'project-resumed', { kind: 'project', id: subjectId }),
      noon,
    )
    await act(db, theCity, (act) => announce(act, { eventId }))
  }
  return { who, subjectId, elected }
}

describe('the news in an account', () => {
  test('come page after page, each once', async ({ db }) => {
    const { who } = await told(db, 5)
    const first = await newsOf(db, who.id, 'fr', { size: 3 })
    const second = await newsOf(db, who.id, 'fr', { size: 3, before: first.next! })
    expect([first.news.length, second.news.length, second.next]).toEqual([3, 2, null])
    expect(new Set([...first.news, ...second.news].map(({ id }) => id)).size).toBe(5)
  })

  test('are read one by one, or all up to the newest that was shown', async ({ db }) => {
    const { who } = await told(db, 4)
    const { news } = await newsOf(db, who.id, 'it')
    await act(db, who, (act) => markRead(act, { only: news[0]!.id }))
    expect(await unreadCount(db, who.id)).toBe(3)
    await act(db, who, (act) => markRead(act, { upTo: news[1]!.id }))
    expect(await unreadCount(db, who.id)).toBe(0)
  })

  test('of a settled question leave the asker’s remark out once she has withdrawn it', async ({ db }) => {
    const [official, asker] = [await anOfficial(db), await someone(db)]
    const words = { subjectId: official.id, title: 'Quand donc ?', body: 'Le détail.', lang: 'fr' } as const
    const { id: contributionId } = await act(
      db,
      asker,
      (act) => askQuestion(act, { ...words, officialId: official.id }),
      noon,
    )
    await act(
      db,
      official,
      (act) => answer(act, { contributionId, body: 'Bientôt.', lang: 'fr' }),
      later(noon, minutes),
    )
    const said = { contributionId, settled: false, settledRemark: 'Mais le dimanche ?' }
    await act(db, asker, (act) => settle(act, said), later(noon, days))
    const [settled] = await db.select().from(events).where(eq(events.verb, 'question-settled'))
    await act(db, theCity, (act) => announce(act, { eventId: settled!.id }))
    const read = async () => JSON.stringify(await factsOf(db, 'fr', sql`where n.person_id = ${official.id}`))
    expect(await read()).toContain('Mais le dimanche ?')
    await db.update(contributions).set({ withdrawnAt: noon }).where(eq(contributions.id, contributionId))
    expect(await read()).not.toContain('Mais le dimanche ?')
  })

  test('of somebody else can be neither opened nor marked', async ({ db }) => {
    const { who } = await told(db, 1)
    const { news } = await newsOf(db, who.id, 'fr')
    const other = await someone(db)
    expect(await act(db, who, (act) => ownNews(act, news[0]!.id))).toMatchObject({ id: news[0]!.id })
    await act(db, other, (act) => markRead(act, { only: news[0]!.id }))
    expect(await unreadCount(db, who.id)).toBe(1)
    await expect(act(db, other, (act) => ownNews(act, news[0]!.id))).rejects.toMatchObject({
      status: 404,
    })
  })

  test('are one page when they fill it to the last line', async ({ db }) => {
    const { who } = await told(db, 3)
    expect(await newsOf(db, who.id, 'fr', { size: 3 })).toMatchObject({ next: null })
    expect((await newsOf(db, (await someone(db)).id, 'fr')).news).toEqual([])
    expect(await unreadCount(db, who.id)).toBe(3)
  })

  test('are counted by an index: each page of hers asks', async ({ db }) => {
    const hers = sql`select count(*) from notifications where person_id = ${crypto.randomUUID()} and read_at is null`
    const plan = await explain(db, hers, 'seqscan')
    expect(plan).toContain('unread_notifications')
  })
})

describe('a feed', () => {
  test('tells public facts of public projects, and no longer what was hidden', async ({ db }) => {
    const { subjectId, elected, who } = await told(db, 1)
    for (const publicAt of [null, later(noon, days)]) {
      await db.update(subjects).set({ publicAt }).where(eq(subjects.id, subjectId))
      expect(await feedOf(db, 'fr', subjectId)).toEqual([]) // not public, or only since
    }
    await db.update(subjects).set({ publicAt: noon }).where(eq(subjects.id, subjectId))
    const [version] = await db
      .insert(projectVersions)
      .values({ projectId: subjectId, number: 1, by: elected.id })
      .returning()
    const text = { title: 'Le pont', summary: 'Un pont.', body: '', html: '' }
    await db.insert(projectTexts).values({ versionId: version!.id, lang: 'fr', ...text })
    await db
      .update(projects)
      .set({ publishedAt: noon, versionId: version!.id })
      .where(eq(projects.id, subjectId))
    const words = {
      lang: 'fr',
      body: 'x',
      html: 'x',
      class: 'permanent',
      verified: false,
      title: 'Horaires',
    } as const
    const [asked] = await db
      .insert(contributions)
      .values({ kind: 'question', subjectId, authorId: who.id, asksAnswer: true, ...words })
      .returning()
    await db.insert(questions).values({ id: asked!.id, officialId: elected.id, dueOn: '2027-05-01' })
    await act(
      db,
      who,
      (act) => record(act, 'question-asked', { kind: 'contribution', id: asked!.id, topicId: subjectId }),
      later(noon, minutes),
    )
    expect((await feedOf(db, 'fr', null)).map(({ text }) => text)).toEqual([
      expect.stringContaining('Horaires'),
      'Le pont\u202f: le projet reprend',
    ])
    await db.update(contributions).set({ withdrawnAt: noon }).where(eq(contributions.id, asked!.id))
    expect(await feedOf(db, 'en', subjectId)).toMatchObject([
      { path: expect.stringContaining('/en/projets/') },
    ])
    expect(await db.select().from(notifications)).toHaveLength(1)
  })

  test('tells of a dossier what happened since it is public, and nothing from the desk before', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug, id } = await started(db, desk)
    await walked(db, desk.town.agent, slug, toFiling)
    expect(await feedOf(db, 'fr', id)).toEqual([])
    await act(db, desk.town.mayor, (deed) => publishDossier(deed, { slug, revision: 1 }), on('2027-03-13'))
    await walked(db, desk.town.agent, slug, [
      ['filed', '2027-03-15'],
      ['received', '2027-03-20'],
    ])
    const told = await feedOf(db, 'it', id)
    expect(told.map(({ at }) => at.toISOString().slice(0, 10))).toEqual([
      '2027-03-20',
      '2027-03-15',
      '2027-03-13',
    ])
    for (const { path } of told) expect(path).toContain(`/it/dossiers/${slug}`)
    expect((await feedOf(db, 'fr', null)).length).toBeGreaterThan(told.length) // its project's publication too
  })
})
