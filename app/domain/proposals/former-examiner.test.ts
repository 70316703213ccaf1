import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { answers, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOfficial, later, minutes, noon } from '#tests/fixtures/participation.ts'
import { clockLooks, proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { act, theCity } from '../act.ts'
import { issueAnswerLink } from '../participation/index.ts'
import { judgeByLink } from './judge.ts'

const refused = { lang: 'fr', body: 'Il n’en sera rien fait.', verdict: 'refused', projectId: null } as const
const link = (db: Db, id: string) =>
  act(db, theCity, (act) => issueAnswerLink(act, id), later(noon, 11 * minutes))
const judges = (db: Db, token: string) =>
  act(db, theCity, (act) => judgeByLink(act, { ...refused, token }), later(noon, 12 * minutes))

describe('a link to judge a proposal', () => {
  test('judges no more once another examines it, save in the mayor’s hands', async ({ db }) => {
    await anOfficial(db, 'mayor')
    const [first, second] = [await anOfficial(db), await anOfficial(db)]
    const { id } = await proposed(db)
    await supportedBy(db, id, 20)
    await clockLooks(db, later(noon, 10 * minutes))
    const examines = (examinerId: string) =>
      db.update(proposals).set({ examinerId }).where(eq(proposals.id, id))
    const ofMayor = await link(db, id)
    await examines(first.id)
    const ofFirst = await link(db, id)
    await examines(second.id)
    await expect(judges(db, ofFirst)).rejects.toMatchObject({ code: 'not-yours-to-answer' })
    expect(await db.$count(answers)).toBe(0)
    await judges(db, ofMayor)
    expect(await db.$count(answers)).toBe(1)
  })
})
