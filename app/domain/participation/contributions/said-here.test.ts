import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, later, minutes, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { comment } from '../comments/comment.ts'
import type { CommentInput } from '../comments/write-comment.ts'
import { answer } from '../questions/answer.ts'
import { askQuestion } from '../questions/ask-question.ts'
import { findUseful } from './find-useful.ts'
import { hideContribution } from './hide-contribution.ts'
import { restoreContribution } from './restore-contribution.ts'
import { aliveHere, saidHere } from './said-here.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

const says = async (
  db: Db,
  who: Someone,
  subjectId: string,
  body: string,
  more: Partial<CommentInput> = {},
) => (await act(db, who, (act) => comment(act, { subjectId, body, lang: 'fr', ...more }), noon)).id

const asks = async (db: Db, who: Someone, { id, elected }: { id: string; elected: Someone }) =>
  (
    await act(
      db,
      who,
      (act) =>
        askQuestion(act, {
          subjectId: id,
          officialId: elected.id,
          title: 'Quand ?',
          body: 'Dites.',
          lang: 'fr',
        }),
      noon,
    )
  ).id

/** The same counted anew, comment by comment. */
const counted = async (db: Db, subjectId: string) => {
  const [row] = await db.execute<{ comments: number; questions: number }>(
    sql`select count(*) filter (where kind = 'comment')::int as comments,
      count(*) filter (where kind = 'question')::int as questions
    from contributions_for(null) where subject_id = ${subjectId} and standing`,
  )
  return { ...row! }
}

describe('how much is said under a subject', () => {
  test('is kept as words come, are held, hidden, shown again and taken back', async ({ db }) => {
    const [project, who] = [await aProject(db), await someone(db)]
    const is = async (comments: number, questions: number) => {
      expect(await saidHere(db, project.id)).toEqual({ comments, questions })
      expect(await counted(db, project.id)).toEqual({ comments, questions })
    }
    await is(0, 0)
    const first = await says(db, who, project.id, 'Une idée.')
    const reply = await says(db, who, project.id, 'Une suite.', { parentId: first })
    const question = await asks(db, who, project)
    await is(2, 1)
    const hidden = { contributionId: first, ground: 'insult', reason: 'Une insulte.' }
    await act(db, who, (act) => hideContribution(act, hidden), noon)
    await is(1, 1)
    await act(db, who, (act) => restoreContribution(act, { contributionId: first }), noon)
    await act(db, who, (act) => withdrawContribution(act, { contributionId: reply }), later(noon, minutes))
    await is(1, 1)
    await act(db, who, (act) => withdrawContribution(act, { contributionId: question }), later(noon, minutes))
    await is(1, 0)
    await db.update(contributions).set({ heldAt: noon }).where(eq(contributions.id, first))
    await is(0, 0)
    await db.update(contributions).set({ heldAt: null }).where(eq(contributions.id, first))
    await is(1, 0)
  })

  test('is written by nobody but the database', async ({ db }) => {
    const project = await aProject(db)
    await expect(
      db.execute(sql`insert into said_counts (subject_id, comments) values (${project.id}, 40)`),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('counts many that come at once, under each subject its own', async ({ db, ownerSql }) => {
    const [one, two, who] = [await aProject(db), await aProject(db), await someone(db)]
    await says(db, who, one.id, 'Une idée.')
    await ownerSql`
      insert into contributions (kind, subject_id, author_id, class, verified, lang, body, html, held_at)
      select 'comment', s.id, ${who.id}, 'permanent', false, 'fr', 'x', 'x', case when n > 30 then now() end
      from generate_series(1, 40) n, unnest(${[one.id, two.id]}::uuid[]) s (id)`
    expect([await saidHere(db, one.id), await saidHere(db, two.id)]).toEqual([
      { comments: 31, questions: 0 },
      { comments: 30, questions: 0 },
    ])
    await ownerSql`delete from contributions where subject_id = ${two.id}`
    expect(await saidHere(db, two.id)).toEqual({ comments: 0, questions: 0 })
  })
})

describe('what is alive under a subject', () => {
  test('is nothing where nobody has spoken', async ({ db }) => {
    const { id } = await aProject(db)
    expect(await aliveHere(db, id)).toEqual({ report: null, useful: [], answer: null })
  })

  test('is its two most useful comments that anybody may read, and the last answer', async ({ db }) => {
    const [project, who, other] = [await aProject(db), await someone(db), await someone(db)]
    const [plain, useful, hidden] = [
      await says(db, who, project.id, 'Une idée.', { asksAnswer: true }),
      await says(db, who, project.id, 'Une meilleure idée.'),
      await says(db, who, project.id, 'Une insulte.'),
    ]
    for (const contributionId of [useful, hidden])
      await act(db, other, (act) => findUseful(act, { contributionId }), noon)
    await act(
      db,
      who,
      (act) => hideContribution(act, { contributionId: hidden, ground: 'insult', reason: 'Non.' }),
      noon,
    )
    const question = await asks(db, other, project)
    for (const [n, contributionId] of [plain, question].entries())
      await act(
        db,
        project.elected,
        (act) => answer(act, { contributionId, body: `Réponse ${n}.`, lang: 'fr' }),
        later(noon, n * minutes),
      )
    const alive = await aliveHere(db, project.id)
    expect(alive.useful).toMatchObject([
      { id: useful, count: 1 },
      { id: plain, count: 0 },
    ])
    expect(alive.answer).toMatchObject({
      id: question,
      question: 'Quand ?',
      html: expect.stringContaining('Réponse 1.'),
    })
    await act(
      db,
      other,
      (act) => withdrawContribution(act, { contributionId: question }),
      later(noon, 5 * minutes),
    )
    expect((await aliveHere(db, project.id)).answer).toMatchObject({ id: plain, question: null })
  })
})
