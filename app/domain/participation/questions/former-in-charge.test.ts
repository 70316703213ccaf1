import { eq } from 'drizzle-orm'
import { answers, projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOfficial, aProject, noon, someone } from '#tests/fixtures/participation.ts'
import { act, nobody, theCity } from '../../act.ts'
import { comment } from '../comments/comment.ts'
import { answerByLink } from './answer-by-link.ts'
import { issueAnswerLink } from './issue-answer-link.ts'

describe('a link of who was in charge', () => {
  test('answers no more what is asked of her successor', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const asks = { subjectId, lang: 'fr', body: 'Quand commencez-vous ?', asksAnswer: true } as const
    const { id } = await act(db, await someone(db), (act) => comment(act, asks), noon)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, id), noon)
    const successor = await anOfficial(db)
    await db.update(projects).set({ electedId: successor.id }).where(eq(projects.id, subjectId))
    const said = { token, body: 'En mai.', lang: 'fr' } as const
    await expect(act(db, nobody, (act) => answerByLink(act, said), noon)).rejects.toMatchObject({
      code: 'not-yours-to-answer',
    })
    expect(await db.$count(answers)).toBe(0)
  })
})
