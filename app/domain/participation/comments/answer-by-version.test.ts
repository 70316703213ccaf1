import type { Db } from '#db/client.ts'
import { events, versionAnswers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOfficial, aProject, aVersion, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { answerByVersion } from './answer-by-version.ts'
import { comment } from './comment.ts'

const commented = async (db: Db, subjectId: string, author: Someone, body = 'Plus d’arbres') =>
  (await act(db, author, (act) => comment(act, { subjectId, lang: 'fr', body }), noon)).id

describe('a version that answers contributions', () => {
  test('says so for each, once, and each author is told', async ({ db }) => {
    const [project, author, mayor] = [await aProject(db), await someone(db), await anOfficial(db, 'mayor')]
    const [one, two] = [
      await commented(db, project.id, author),
      await commented(db, project.id, author, 'Plus de bancs'),
    ]
    const versionId = await aVersion(db, project.id, mayor)
    const answered = [
      { contributionId: one, note: 'Vingt arbres de plus' },
      { contributionId: two, note: '' },
    ]
    for (let twice = 0; twice < 2; twice++)
      await act(db, mayor, (act) => answerByVersion(act, { versionId, answered }), noon)
    expect(await db.select().from(versionAnswers)).toHaveLength(2)
    const told = (await db.select().from(events)).filter(
      ({ verb }) => verb === 'contribution-answered-by-version',
    )
    expect(told.map(({ subjectId }) => subjectId).sort()).toEqual([one, two].sort())
  })

  test('is refused for another project’s contributions, and to who may not publish', async ({ db }) => {
    const [project, other, author] = [await aProject(db), await aProject(db), await someone(db)]
    const mayor = await anOfficial(db, 'mayor')
    const versionId = await aVersion(db, project.id, mayor)
    const answered = [{ contributionId: await commented(db, other.id, author), note: '' }]
    const answers = (who: Someone) => act(db, who, (act) => answerByVersion(act, { versionId, answered }))
    await expect(answers(mayor)).rejects.toMatchObject({ code: 'not-found', field: 'answered' })
    await expect(answers(project.agent)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})
