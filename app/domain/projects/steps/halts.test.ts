import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { closesSooner } from '#tests/fixtures/participation.ts'
import { aDraft, aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { act } from '../../act.ts'
import { draftOf } from '../drafts/draft-of.ts'
import { startProject } from '../drafts/start-project.ts'
import { HaltInput, haltProject } from './halt-project.ts'
import { resumeProject } from './resume-project.ts'
import { stepsOf } from './steps-of.ts'

const decision = 'Délibération 30'
const halted = (db: Db, town: Town, slug: string, kind: 'suspended' | 'abandoned') =>
  act(db, town.mayor, (deed) => haltProject(deed, { slug, kind, reason: 'Sans argent.', decision }))

/** The days of opinions as its subject has them, as its draft says them, and the draft's revision. */
async function daysOf(db: Db, id: string, slug: string) {
  const [subject] = await db.select().from(subjects).where(eq(subjects.id, id))
  const { content, revision } = (await draftOf(db, slug))!
  const { opinionsOpenOn, opinionsCloseOn } = content
  return {
    open: subject!.opinionsOpenAt !== null,
    close: subject!.opinionsCloseAt !== null,
    said: [opinionsOpenOn, opinionsCloseOn],
    revision,
  }
}

describe('the days of opinions of a project that is given up', () => {
  test('end now where they run, and its draft says so', async ({ db }) => {
    const town = await aTown(db)
    const dates = { opinionsOpenOn: '2020-01-01', opinionsCloseOn: '2099-12-31' }
    const { id, slug, revision } = await aPublishedProject(db, town, dates)
    await halted(db, town, slug, 'abandoned')
    expect(await daysOf(db, id, slug)).toMatchObject({ open: true, close: true, revision: revision + 1 })
    expect((await daysOf(db, id, slug)).said).toEqual(['2020-01-01', (await stepsOf(db, slug))!.today])
  })

  test('never come where they were still to come', async ({ db }) => {
    const town = await aTown(db)
    const dates = { opinionsOpenOn: '2099-01-01', opinionsCloseOn: '2099-12-31' }
    const { id, slug } = await aPublishedProject(db, town, dates)
    await halted(db, town, slug, 'abandoned')
    expect(await daysOf(db, id, slug)).toMatchObject({ open: false, close: false, said: ['', ''] })
  })

  test('stay as they were where they are over, and where it is only suspended', async ({ db }) => {
    const town = await aTown(db)
    const dates = { opinionsOpenOn: '2020-01-01', opinionsCloseOn: '2099-12-31' }
    for (const [over, kind] of [
      [true, 'abandoned'],
      [false, 'suspended'],
    ] as const) {
      const { id, slug } = await aPublishedProject(db, town, dates)
      if (over) await db.transaction((tx) => closesSooner(tx, id, new Date('2021-05-03T22:00:00Z')))
      const before = await daysOf(db, id, slug)
      await halted(db, town, slug, kind)
      expect(await daysOf(db, id, slug)).toEqual(before)
    }
  })
})

describe('a halt', () => {
  test('is a public project’s, with words that say why and by which decision', async ({ db }) => {
    const town = await aTown(db)
    const { slug } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
    await expect(halted(db, town, slug, 'suspended')).rejects.toMatchObject({ code: 'project-not-published' })
    await expect(halted(db, town, 'aucun', 'suspended')).rejects.toMatchObject({
      code: 'not-found',
      status: 404,
    })
    const short = { reason: 'Non', decision: 'D1' }
    for (const field of ['reason', 'decision'] as const)
      expect(
        HaltInput.safeParse({ kind: 'suspended', reason: 'Sans argent.', decision, [field]: short[field] })
          .success,
        field,
      ).toBe(false)
  })

  test('ends once, for this project alone', async ({ db }) => {
    const town = await aTown(db)
    const [one, other] = [await aPublishedProject(db, town), await aPublishedProject(db, town)]
    for (const { slug } of [one, other]) await halted(db, town, slug, 'suspended')
    await act(db, town.mayor, (deed) => resumeProject(deed, { slug: one.slug, reason: 'Financé.', decision }))
    expect((await stepsOf(db, one.slug))?.halt).toBeNull()
    expect((await stepsOf(db, other.slug))?.halt).toMatchObject({ kind: 'suspended' })
    await halted(db, town, one.slug, 'abandoned')
    expect((await stepsOf(db, one.slug))?.halt).toMatchObject({ kind: 'abandoned' })
  })
})
