import { eq } from 'drizzle-orm'
import { contributions } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { wrongFaces } from '#tests/fixtures/faces.ts'
import { aReport, aReportOfNobody } from '#tests/fixtures/field/reports.ts'
import { noon, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { releaseContribution } from '../../participation/index.ts'
import { reportCards, reportCounts } from './cards.ts'

test('a report is listed while its words stand, and its place in the list says so by itself', async ({
  db,
}) => {
  const { number, id } = await aReport(db)
  const waiting = await aReportOfNobody(db)
  const moderator = await someone(db, { roles: ['moderator'] })
  const listed = async () => {
    const { cards } = await reportCards(db, { locale: 'fr' })
    const { total } = await reportCounts(db, 'fr', {})
    expect(total).toBe(cards.length)
    expect(await wrongFaces(db)).toEqual([])
    return cards.map((card) => card.number).sort()
  }
  expect(await listed()).toEqual([number])
  await act(db, moderator, (deed) => releaseContribution(deed, { contributionId: waiting.id }), noon)
  expect(await listed()).toEqual([number, waiting.number])
  for (const gone of [
    { hiddenAt: noon, hiddenGround: 'other', hiddenReason: 'Hors sujet.' },
    { withdrawnAt: noon },
  ]) {
    await db.update(contributions).set(gone).where(eq(contributions.id, id))
    expect(await listed()).toEqual([waiting.number])
    const back = { hiddenAt: null, hiddenGround: null, hiddenReason: null, withdrawnAt: null }
    await db.update(contributions).set(back).where(eq(contributions.id, id))
    expect(await listed()).toEqual([number, waiting.number])
  }
})
