import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { appeals, contributions, events, rulings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, person } from '../act.ts'
import { appeal } from './appeal.ts'
import { deadlinePassed, restoreUnjudged } from './restore-unjudged.ts'
import { ruleOnAppeal } from './rule-on-appeal.ts'
import { ruleOnNotice } from './rule-on-notice.ts'

const reason = 'Le texte critique un choix, il n’insulte personne.'
const plea = 'Je parlais du projet, pas de quelqu’un.'

async function hiddenByModerator(db: Db) {
  const { id: subjectId } = await publicSubject(db)
  const [author, first, second] = await Promise.all([
    someone(db),
    someone(db, 'moderator'),
    someone(db, 'moderator'),
  ])
  const { id: contributionId } = await aComment(db, { subjectId, authorId: author.id })
  const { rulingId } = await act(db, first, (act) =>
    ruleOnNotice(act, { contributionId, decision: 'hidden', ground: 'insult', reason }),
  )
  return { contributionId, rulingId, author: person(author.id), first, second }
}

const isHidden = async (db: Db, id: string) =>
  (await db.select().from(contributions).where(eq(contributions.id, id)))[0]!.hiddenAt !== null

const daysPass = (db: Db, days: number) =>
  db.execute(sql`update city_clock set ahead = ahead + ${days} * interval '1 day'`)

describe('an appeal', () => {
  test('is never judged by the moderator who made it herself', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const [author, first] = [await someone(db, 'moderator'), await someone(db, 'moderator')]
    const { id: contributionId } = await aComment(db, { subjectId, authorId: author.id })
    const { rulingId } = await act(db, first, (act) =>
      ruleOnNotice(act, { contributionId, decision: 'hidden', ground: 'insult', reason }),
    )
    const { id: appealId } = await act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    const ruling = { appealId, decision: 'restored', reason: 'Je me donne raison.' } as const
    const herOwn = act(db, author, (act) => ruleOnAppeal(act, ruling))
    await expect(herOwn).rejects.toMatchObject({ code: 'own-contribution', status: 403 })
    expect(await isHidden(db, contributionId)).toBe(true)
  })

  test('is due after the commune’s delay', async ({ db }) => {
    const { rulingId, author } = await hiddenByModerator(db)
    await act(
      db,
      author,
      (act) => appeal(act, { rulingId, text: plea }),
      new Date('2026-12-01T23:30:00+01:00'),
    )
    expect(await db.select().from(appeals)).toMatchObject([{ dueOn: '2026-12-11' }])
  })

  test('belongs to the author alone, once', async ({ db }) => {
    const { rulingId, author } = await hiddenByModerator(db)
    const passer = await someone(db)
    const byPasser = act(db, person(passer.id), (act) => appeal(act, { rulingId, text: plea }))
    await expect(byPasser).rejects.toMatchObject({ status: 403 })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => act(db, author, (act) => appeal(act, { rulingId, text: plea }))),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'already-appealed' },
    })
  })

  test('comes too late after six months', async ({ db }) => {
    const { rulingId, author } = await hiddenByModerator(db)
    await daysPass(db, 190)
    const late = act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    await expect(late).rejects.toMatchObject({ code: 'appeal-too-late', status: 410 })
  })

  test('is not judged by whoever hid the contribution', async ({ db }) => {
    const { rulingId, author, first, contributionId } = await hiddenByModerator(db)
    const { id } = await act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    const judged = act(db, first, (act) => ruleOnAppeal(act, { appealId: id, decision: 'restored', reason }))
    await expect(judged).rejects.toMatchObject({ code: 'another-moderator-needed', status: 403 })
    expect(await isHidden(db, contributionId)).toBe(true)
  })

  test('that another moderator grants brings the contribution back', async ({ db }) => {
    const { rulingId, author, second, contributionId } = await hiddenByModerator(db)
    const { id } = await act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    await act(db, second, (act) => ruleOnAppeal(act, { appealId: id, decision: 'restored', reason }))
    expect(await isHidden(db, contributionId)).toBe(false)
    expect(await db.select().from(events).where(eq(events.verb, 'contribution-restored'))).toHaveLength(1)
  })

  test('that is dismissed leaves it hidden for good', async ({ db }) => {
    const { rulingId, author, second, contributionId } = await hiddenByModerator(db)
    const { id } = await act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    await act(db, second, (act) => ruleOnAppeal(act, { appealId: id, decision: 'upheld', reason }))
    expect(await isHidden(db, contributionId)).toBe(true)
    await daysPass(db, 30)
    expect(await restoreUnjudged(db)).toBe(0)
    const again = act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    await expect(again).rejects.toMatchObject({ code: 'already-appealed' })
  })

  test('that two moderators judge at once is judged once', async ({ db }) => {
    const { rulingId, author, second } = await hiddenByModerator(db)
    const third = await someone(db, 'moderator')
    const { id } = await act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    const outcomes = await Promise.allSettled([
      act(db, second, (act) => ruleOnAppeal(act, { appealId: id, decision: 'restored', reason })),
      act(db, third, (act) => ruleOnAppeal(act, { appealId: id, decision: 'upheld', reason })),
    ])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'already-ruled' },
    })
    expect(await db.select().from(rulings).where(eq(rulings.appealId, id))).toHaveLength(1)
  })

  test('that nobody judged by its day brings the contribution back by itself, and says so', async ({
    db,
  }) => {
    const { rulingId, author, contributionId } = await hiddenByModerator(db)
    const { id } = await act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    await daysPass(db, 10)
    expect(await restoreUnjudged(db)).toBe(0)
    await daysPass(db, 1)
    expect(await Promise.all([restoreUnjudged(db), restoreUnjudged(db)])).toContain(1)
    expect(await isHidden(db, contributionId)).toBe(false)
    const made = await db.select().from(rulings).where(eq(rulings.appealId, id))
    expect(made).toMatchObject([{ decision: 'restored', by: null, reason: deadlinePassed }])
  })
})
