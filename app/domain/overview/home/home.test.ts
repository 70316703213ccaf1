import { answers } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, person } from '../../act.ts'
import { follow } from '../../publishing/index.ts'
import { followed } from './followed.ts'
import { latestAnswers } from './latest-answers.ts'
import { saidAndChanged } from './said-and-changed.ts'

describe('the first page', () => {
  test('shows the newest answers in force to what the public reads', async ({ db }) => {
    const { id: subjectId, official } = await publicSubject(db)
    const author = await someone(db)
    const said = {
      officialId: official.id,
      officialTitle: { fr: 'Adjointe' },
      lang: 'fr',
      body: 'Oui.',
    } as const
    const [read, hidden, undone] = await Promise.all([
      aComment(db, { subjectId, authorId: author.id, asksAnswer: true }),
      aComment(db, {
        subjectId,
        authorId: author.id,
        hiddenAt: new Date(),
        hiddenGround: 'insult',
        hiddenReason: 'x',
      }),
      aComment(db, { subjectId, authorId: author.id }),
    ])
    await db.insert(answers).values([
      { ...said, contributionId: read.id, html: '<p>Oui.</p>' },
      { ...said, contributionId: hidden.id, html: '<p>Oui.</p>' },
      { ...said, contributionId: undone.id, html: '<p>Oui.</p>', undoneAt: new Date() },
    ])
    expect(await latestAnswers(db, 'it')).toMatchObject([
      {
        html: '<p>Oui.</p>',
        contribution: { id: read.id },
        official: { title: { fr: 'Adjointe' } },
        subject: { kind: 'official' },
      },
    ])
    expect(await saidAndChanged(db, 'it')).toEqual([])
  })

  test('puts first what one follows, with what is new of it', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const follower = await someone(db)
    await act(db, person(follower.id), (act) => follow(act, { subjectId, cadence: 'daily' }))
    expect(await followed(db, follower.id, 'fr')).toMatchObject([{ subject: { id: subjectId }, unread: 0 }])
    expect(await followed(db, subjectId, 'fr')).toEqual([])
  })
})
