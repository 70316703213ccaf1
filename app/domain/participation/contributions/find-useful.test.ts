import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, usefuls } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { comment } from '../comments/comment.ts'
import { findUseful, takeBackUseful } from './find-useful.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

async function commented(db: Db) {
  const [{ id: subjectId }, author] = [await aProject(db), await someone(db)]
  const { id } = await act(db, author, (act) => comment(act, { subjectId, lang: 'fr', body: 'Oui' }), noon)
  return { author, id }
}
const finds = (db: Db, who: Someone, contributionId: string) =>
  act(db, who, (act) => findUseful(act, { contributionId }))
const takesBack = (db: Db, who: Someone, contributionId: string) =>
  act(db, who, (act) => takeBackUseful(act, { contributionId }))
const count = async (db: Db, id: string) =>
  (await db.select().from(contributions).where(eq(contributions.id, id)))[0]!.usefulCount

describe('"useful"', () => {
  test('counts each person once, whatever arrives at the same moment', async ({ db }) => {
    const { id } = await commented(db)
    const readers = await Promise.all(Array.from({ length: 12 }, () => someone(db)))
    await Promise.all([...readers, ...readers, ...readers].map((who) => finds(db, who, id)))
    expect(await count(db, id)).toBe(12)
    await Promise.all([...readers.slice(0, 5), ...readers.slice(0, 5)].map((who) => takesBack(db, who, id)))
    expect(await count(db, id)).toBe(7)
    expect(await db.select().from(usefuls)).toHaveLength(7)
  })

  test('is refused for one’s own words and for what is gone', async ({ db }) => {
    const { author, id } = await commented(db)
    await expect(finds(db, author, id)).rejects.toMatchObject({ code: 'own-words' })
    await act(db, author, (act) => withdrawContribution(act, { contributionId: id }))
    await expect(finds(db, await someone(db), id)).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })
})
