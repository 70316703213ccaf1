import { eq } from 'drizzle-orm'
import { proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOfficial, later, minutes, noon } from '#tests/fixtures/participation.ts'
import { clockLooks, proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { act, theCity } from '../act.ts'
import { issueAnswerLink } from '../participation/index.ts'
import { judge, judgeByLink } from './judge.ts'
import { nameExaminer } from './name-examiner.ts'

const accepted = {
  lang: 'fr',
  body: 'L’arrêt sera refait cet été.',
  verdict: 'accepted',
  projectId: null,
} as const
const refused = { code: 'examiner-is-author', status: 403 }

describe('an official who wrote a proposal', () => {
  test('answers it neither before nor after its threshold, at the desk or by link, and is not named for it', async ({
    db,
  }) => {
    const [mayor, hers, other] = [await anOfficial(db, 'mayor'), await anOfficial(db), await anOfficial(db)]
    const { id: proposalId } = await proposed(db, { by: hers })
    const words = { ...accepted, proposalId }
    await expect(act(db, hers, (act) => judge(act, words))).rejects.toMatchObject(refused)
    await supportedBy(db, proposalId, 20)
    await clockLooks(db, later(noon, 10 * minutes))
    for (const by of [mayor, hers])
      await expect(
        act(db, by, (act) => nameExaminer(act, { proposalId, officialId: hers.id })),
      ).rejects.toMatchObject({ code: by === mayor ? 'examiner-is-author' : 'not-yours-to-answer' })
    // As it was named before the rule, or before she became one of its authors.
    await db.update(proposals).set({ examinerId: hers.id }).where(eq(proposals.id, proposalId))
    await expect(act(db, hers, (act) => judge(act, words))).rejects.toMatchObject(refused)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, proposalId), later(noon, 11 * minutes))
    const byLink = act(
      db,
      theCity,
      (act) => judgeByLink(act, { ...accepted, token }),
      later(noon, 12 * minutes),
    )
    await expect(byLink).rejects.toMatchObject(refused)
    await act(db, mayor, (act) => nameExaminer(act, { proposalId, officialId: other.id }))
    await act(db, other, (act) => judge(act, words))
  })

  test('is not who examines it when its threshold is reached, be she the mayor', async ({ db }) => {
    const mayor = await anOfficial(db, 'mayor')
    const { id } = await proposed(db, { by: mayor })
    await supportedBy(db, id, 20)
    await clockLooks(db, later(noon, 10 * minutes))
    expect(await db.select().from(proposals).where(eq(proposals.id, id))).toMatchObject([
      { state: 'examined', examinerId: null },
    ])
  })
})
