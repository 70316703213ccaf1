import { milestones } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, days, later, noon, someone } from '#tests/fixtures/participation.ts'
import { act, theCity } from '../act.ts'
import { answer, askQuestion, withdrawContribution } from '../participation/index.ts'
import { neverAnswered, twelveMonths } from './twelve-months.ts'

describe('the twelve months at the desk', () => {
  test('count what stands in the month in which it was said, answered and reached', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const asks = async (at: Date) => {
      const words = { title: 'Quand commence le chantier ?', body: `Avant ${at.toISOString()} ?` }
      const asker = await someone(db)
      const asked = { subjectId, officialId: elected.id, lang: 'fr', ...words } as const
      const { id } = await act(db, asker, (act) => askQuestion(act, asked), at)
      return { asker, contributionId: id }
    }
    const [first, second] = [await asks(later(noon, -36 * days)), await asks(noon)]
    const gone = await asks(noon)
    await act(db, gone.asker, (act) => withdrawContribution(act, gone), noon)
    await act(
      db,
      elected,
      (act) => answer(act, { ...first, body: 'En mai.', lang: 'fr' }),
      later(noon, -32 * days),
    )
    const day = later(noon, -32 * days)
      .toISOString()
      .slice(0, 10)
    const on = { baselineOn: day, currentOn: day, actualOn: day }
    await db.insert(milestones).values({ projectId: subjectId, title: { fr: 'Études' }, ...on })
    const months = await act(db, theCity, ({ tx }) => twelveMonths(tx), noon)
    expect(months).toHaveLength(12)
    expect(months.at(-1)).toEqual({
      ...{ month: '2027-03', said: 1, answered: 0, medianDays: null },
      ...{ collected: 0n, reached: 0, slipped: 0 },
    })
    expect(months.find(({ month }) => month === day.slice(0, 7))).toMatchObject({
      ...{ said: 1, answered: 1, medianDays: 4, reached: 1 },
    })
    const owedAt = (at: Date) => act(db, theCity, ({ tx }) => neverAnswered(tx, 14), at)
    expect(await owedAt(noon)).toEqual({ questions: 0, comments: 0, reports: 0, proposals: 0 })
    expect(await owedAt(later(noon, 60 * days))).toMatchObject({ questions: 1 })
    expect(second.contributionId).not.toBe(gone.contributionId)
  })
})
