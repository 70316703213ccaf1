import type { Db } from '#db/client.ts'
import { contributions, doneLately } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, later, minutes, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { act } from './act.ts'
import { askQuestion, comment, withdrawContribution } from './participation/index.ts'

const says = (db: Db, who: Someone, subjectId: string, body = 'Une idée.', at = noon) =>
  act(db, who, (act) => comment(act, { subjectId, lang: 'fr', body }), at)

describe('the same words of the same author', () => {
  test('on the same subject are one, however often she clicks at once', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    const clicks = await Promise.all(Array.from({ length: 20 }, () => says(db, who, subjectId)))
    expect(new Set(clicks.map(({ id }) => id)).size).toBe(1)
    expect(await db.select().from(contributions)).toHaveLength(1)
  })

  test('are held to that by the key of its row alone: without it nothing is done', async ({
    db,
    ownerSql,
  }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await ownerSql`alter table done_lately drop constraint done_lately_pkey`
    await expect(says(db, who, subjectId)).rejects.toThrow()
    expect(await db.select().from(contributions)).toEqual([])
  })

  test('ten minutes later, of another author, in other words or on another subject are others', async ({
    db,
  }) => {
    const [{ id: subjectId }, other, who] = [await aProject(db), await aProject(db), await someone(db)]
    const first = await says(db, who, subjectId)
    expect(await says(db, who, subjectId, 'Une idée.', later(noon, 9 * minutes))).toEqual(first)
    await says(db, who, subjectId, 'Une idée.', later(noon, 10 * minutes))
    await says(db, who, subjectId, 'Une autre idée.')
    await says(db, who, other.id)
    await says(db, await someone(db), subjectId)
    expect(await db.select().from(contributions)).toHaveLength(5)
  })

  test('may be said again by whoever took them back', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    const { id: contributionId } = await says(db, who, subjectId)
    await act(db, who, (act) => withdrawContribution(act, { contributionId }), noon)
    const again = await says(db, who, subjectId)
    expect(again.id).not.toBe(contributionId)
    expect(await says(db, who, subjectId)).toEqual(again)
  })

  test('are kept nowhere beside what they became', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await says(db, who, subjectId, 'Un mot très rare')
    const kept = JSON.stringify(await db.select().from(doneLately))
    expect(kept).not.toContain('rare')
    expect(kept).not.toContain(who.id)
  })

  test('make one question of two clicks', async ({ db }) => {
    const [{ id: subjectId, elected }, who] = [await aProject(db), await someone(db)]
    const words = {
      subjectId,
      officialId: elected.id,
      title: 'Quand donc ?',
      body: 'Quand ?',
      lang: 'fr',
    } as const
    const ask = () => act(db, who, (act) => askQuestion(act, words), noon)
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toEqual(first)
  })
})
