import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, projects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  anOfficial,
  aProject,
  aVersion,
  later,
  minutes,
  noon,
  type Someone,
  someone,
} from '#tests/fixtures/participation.ts'
import { ropeOf } from '#tests/fixtures/rope.ts'
import { act } from '../../act.ts'
import { answerByVersion } from '../comments/answer-by-version.ts'
import { comment } from '../comments/comment.ts'
import type { CommentInput } from '../comments/write-comment.ts'
import { answer } from '../questions/answer.ts'
import { type DiscussionAsked, discussion, thread, threadsOnPage } from './discussion.ts'
import { findUseful } from './find-useful.ts'
import { hideContribution } from './hide-contribution.ts'
import { permalink } from './permalink.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

const says = async (db: Db, who: Someone, input: Partial<CommentInput> & { subjectId: string }, at = noon) =>
  (await act(db, who, (act) => comment(act, { lang: 'fr', body: 'Une idée.', ...input }), at)).id
const read = (db: Db, subjectId: string, asked: Partial<DiscussionAsked> = {}) =>
  discussion(db, { subjectId, viewerId: null, sort: 'recent', answerDays: 15, ...asked })
const ids = (page: { threads: { id: string }[] }) => page.threads.map(({ id }) => id)

/** More comments than a page holds, a minute apart; the oldest first. */
async function many(db: Db, subjectId: string, n: number) {
  const who = await someone(db)
  const written: string[] = []
  for (let i = 0; i < n; i++)
    written.push(await says(db, who, { subjectId, body: `Idée ${i}` }, later(noon, i * minutes)))
  return written
}

describe('a discussion', () => {
  test('shows threads with their replies, answers and what they changed', async ({ db }) => {
    const [project, who, mayor] = [await aProject(db), await someone(db), await anOfficial(db, 'mayor')]
    const id = await says(db, who, { subjectId: project.id, asksAnswer: true, stance: 'for' })
    await says(db, who, { subjectId: project.id, parentId: id, body: 'Réponse' }, later(noon, minutes))
    await act(
      db,
      project.elected,
      (act) => answer(act, { contributionId: id, body: 'Oui.', lang: 'fr' }),
      noon,
    )
    const versionId = await aVersion(db, project.id, mayor)
    await act(db, mayor, (act) =>
      answerByVersion(act, { versionId, answered: [{ contributionId: id, note: 'Fait' }] }),
    )
    const { threads, total } = await read(db, project.id)
    expect(total).toBe(2)
    expect(threads).toMatchObject([
      {
        id,
        stance: 'for',
        at: noon,
        replyCount: 1,
        replies: [{ html: '<p>Réponse</p>' }],
        answer: { html: '<p>Oui.</p>', title: { fr: 'Adjointe' } },
        heeded: true,
      },
    ])
    expect(await ropeOf(db, id, { rope: 'comment' })).toMatchObject([
      { kind: 'taken-up', detail: ['Fait'], tone: 'done' },
      { kind: 'comment-answered', tone: 'done' },
    ])
    expect(await thread(db, id, { viewerId: null, answerDays: 15 })).toMatchObject({ id, replies: [{}] })
  })

  test('says who owes what asks for an answer, and by when, of nothing else', async ({ db }) => {
    const [{ id: subjectId, elected }, who] = [await aProject(db), await someone(db)]
    await db.update(officials).set({ name: 'Mme Blanc' }).where(eq(officials.personId, elected.id))
    const asks = await says(db, who, { subjectId, asksAnswer: true }, new Date('2027-03-10T23:30:00Z'))
    const hidden = await says(db, who, { subjectId, asksAnswer: true })
    await says(db, who, { subjectId })
    await act(db, who, (act) =>
      hideContribution(act, { contributionId: hidden, ground: 'insult', reason: 'Insulte' }),
    )
    const { threads } = await read(db, subjectId)
    // Half past midnight in Paris is the next day, and fifteen days from then.
    expect(threads.flatMap(({ id, owed }) => (owed ? [{ id, ...owed }] : []))).toEqual([
      { id: asks, who: 'Mme Blanc', dueOn: '2027-03-26' },
    ])
    const alone = await thread(db, asks, { viewerId: null, answerDays: 30 })
    expect(alone?.owed).toEqual({ who: 'Mme Blanc', dueOn: '2027-04-10' })
  })

  test('gives away nothing of what is hidden, withdrawn or held', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    const newcomer = await someone(db, { joinedAt: noon })
    const hidden = await says(db, who, { subjectId, body: 'secret un' })
    const withdrawn = await says(db, who, { subjectId, body: 'secret deux' })
    const alone = await says(db, who, { subjectId, body: 'secret trois' })
    await says(db, who, { subjectId, parentId: withdrawn, body: 'reste' })
    const held = await says(db, newcomer, { subjectId, body: 'secret https://exemple.fr' })
    await act(db, who, (act) =>
      hideContribution(act, { contributionId: hidden, ground: 'insult', reason: 'Insulte' }),
    )
    for (const contributionId of [withdrawn, alone])
      await act(db, who, (act) => withdrawContribution(act, { contributionId }))
    const page = await read(db, subjectId)
    expect(JSON.stringify(page)).not.toContain('secret')
    expect(new Set(ids(page))).toEqual(new Set([hidden, withdrawn]))
    expect(page.threads.find(({ id }) => id === hidden)).toMatchObject({ hiddenReason: 'Insulte' })
    const hers = await read(db, subjectId, { viewerId: newcomer.id })
    expect(hers.threads.find(({ id }) => id === held)).toMatchObject({ held: true, mine: true })
  })

  test('pages by the thread that a page begins with, forward and back', async ({ db }) => {
    const { id: subjectId, agent } = await aProject(db, { publicAt: new Date('2026-01-01') })
    const versionId = await aVersion(db, subjectId, agent)
    await db.update(projects).set({ versionId, publishedAt: new Date('2026-01-01') })
    const newestFirst = (await many(db, subjectId, threadsOnPage + 5)).reverse()
    const first = await read(db, subjectId)
    expect(ids(first)).toEqual(newestFirst.slice(0, threadsOnPage))
    expect(first).toMatchObject({ next: newestFirst[threadsOnPage], previous: null })
    const second = await read(db, subjectId, { from: first.next! })
    expect(ids(second)).toEqual(newestFirst.slice(threadsOnPage))
    expect(second).toMatchObject({ next: null, previous: newestFirst[0] })
    const oldest = await read(db, subjectId, { sort: 'oldest' })
    expect(ids(oldest)).toEqual([...newestFirst].reverse().slice(0, threadsOnPage))
    expect(await permalink(db, newestFirst[2]!)).toMatchObject({ from: null })
    expect(await permalink(db, newestFirst[threadsOnPage + 2]!)).toMatchObject({
      from: newestFirst[threadsOnPage + 2],
    })
  })

  test('sorts by use, and filters by stance and class', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const [owner, visitor] = [
      await someone(db, { class: 'secondary' }),
      await someone(db, { class: 'visitor' }),
    ]
    const plain = await says(db, owner, { subjectId, stance: 'for' })
    const useful = await says(db, visitor, { subjectId, stance: 'against' })
    await says(db, visitor, { subjectId }, later(noon, minutes))
    await act(db, owner, (act) => findUseful(act, { contributionId: useful }))
    const sorted = await read(db, subjectId, { sort: 'useful', viewerId: owner.id })
    expect(sorted.threads[0]).toMatchObject({ id: useful, useful: 1, foundUseful: true })
    expect(ids(await read(db, subjectId, { stance: 'for' }))).toEqual([plain])
    expect(ids(await read(db, subjectId, { class: 'secondary' }))).toEqual([plain])
  })

  test('is read through its index', async ({ db, ownerSql }) => {
    const { id: subjectId } = await aProject(db)
    await many(db, subjectId, 3)
    await ownerSql`insert into contributions (kind, subject_id, author_id, class, verified, lang, body, html, at)
      select 'comment', person_id, person_id, 'permanent', false, 'fr', 'x', 'x', now() - i * interval '1 minute'
      from officials, generate_series(1, 5000) i`
    await ownerSql`analyze contributions`
    const plan = await db.execute<{ 'QUERY PLAN': string }>(sql`explain select id from contributions c
      where c.subject_id = ${subjectId} and c.parent_id is null order by c.at desc, c.id desc limit 51`)
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('threads_of_subject')
  })
})
