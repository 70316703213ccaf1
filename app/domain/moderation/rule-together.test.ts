import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, events, type NoticeReason, notices, rulings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, person } from '../act.ts'
import { editComment } from '../participation/index.ts'
import { appeal } from './appeal.ts'
import { casesAlike, casesLike } from './cases-alike.ts'
import { notice } from './notice.ts'
import { ruleOnNotice } from './rule-on-notice.ts'
import { ruleTogether } from './rule-together.ts'
import { wordsMark } from './words-read.ts'

const why = {
  decision: 'hidden',
  ground: 'advertising',
  reason: 'La même annonce, envoyée partout.',
} as const
const advert = (n: number) => `Louez vos skis moins cher chez Alpes Location, offre ${n}`

/** Three advertisements of one author, reported, and two moderators. */
async function wave(db: Db) {
  const { id: subjectId } = await publicSubject(db)
  const [author, reporter] = [await someone(db), await someone(db)]
  const [moderator, another] = [await someone(db, 'moderator'), await someone(db, 'moderator')]
  const report = async (by: string, body: string, reason: NoticeReason = 'advertising') => {
    const { id } = await aComment(db, { subjectId, authorId: by, body, html: `<p>${body}</p>` })
    await act(db, person(reporter.id), (act) =>
      notice(act, { contributionId: id, reason, explanation: 'Une annonce de plus.', goodFaith: true }),
    )
    return id
  }
  const ids: string[] = []
  for (const n of [1, 2, 3]) ids.push(await report(author.id, advert(n)))
  const together = async (ids: string[], confirmed = ids.length) => rules(await read(db, ids), confirmed)
  const rules = (chosen: string[], confirmed = chosen.length) =>
    act(db, moderator, (act) => ruleTogether(act, { chosen, confirmed, ...why }))
  return { subjectId, author, moderator, another, ids, report, together, rules }
}

/** Texts as their page bears them: each with the mark of its words now. */
const read = async (db: Db, ids: string[]) => {
  const marks = await db
    .select({ id: contributions.id, mark: wordsMark(sql`${contributions}`) })
    .from(contributions)
  return ids.map((id) => `${id}:${marks.find((one) => one.id === id)!.mark}`)
}

const hidden = async (db: Db) =>
  (await db.select().from(contributions).where(eq(contributions.hiddenGround, 'advertising'))).map(
    ({ id }) => id,
  )

describe('what waits and is alike', () => {
  test('stands together, with all by which it is judged; what is like nothing does not', async ({ db }) => {
    const { ids, moderator, report } = await wave(db)
    const alone = await report((await someone(db)).id, 'Vous êtes un menteur.', 'insult')
    const groups = await casesAlike(db, moderator, 'fr')
    expect(groups.map(({ cases }) => cases.map(({ id }) => id))).toEqual([ids])
    expect(groups[0]!.cases[0]).toMatchObject({
      html: `<p>${advert(1)}</p>`,
      ...{ notices: 1, reasons: ['advertising'], explanation: 'Une annonce de plus.' },
    })
    expect((await casesLike(db, moderator, ids[1]!, 'fr'))?.cases).toHaveLength(3)
    expect(await casesLike(db, moderator, alone, 'fr')).toBeNull()
  })

  test('holds first links too, apart from what was reported', async ({ db }) => {
    const { subjectId, moderator } = await wave(db)
    const newcomer = await someone(db)
    for (const n of [1, 2])
      await aComment(db, { subjectId, authorId: newcomer.id, body: advert(n), heldAt: new Date() })
    const groups = await casesAlike(db, moderator, 'fr')
    expect(groups.map(({ reported, cases }) => [reported, cases.length])).toEqual([
      [true, 3],
      [false, 2],
    ])
  })

  test('leaves out what the moderator wrote herself, and what was taken back', async ({ db }) => {
    const { ids, moderator, report } = await wave(db)
    await report(moderator.id, advert(4))
    await db.update(contributions).set({ withdrawnAt: new Date() }).where(eq(contributions.id, ids[0]!))
    const [group] = await casesAlike(db, moderator, 'fr')
    expect(group!.cases.map(({ id }) => id)).toEqual(ids.slice(1))
  })
})

describe('a ruling on several together', () => {
  test('is one ruling each: its row, its event, its notices closed, its appeal', async ({ db }) => {
    const { ids, author, together } = await wave(db)
    expect(await together(ids)).toEqual({ ruled: 3, left: 0 })
    const made = await db.select().from(rulings).orderBy(asc(rulings.contributionId))
    expect(made.map(({ contributionId, reason }) => [contributionId, reason])).toEqual(
      [...ids].sort().map((id) => [id, why.reason]),
    )
    expect(await db.select().from(events).where(eq(events.verb, 'contribution-hidden'))).toHaveLength(3)
    expect((await db.select().from(notices)).every(({ rulingId }) => rulingId)).toBe(true)
    const text = 'Ce n’est pas une annonce.'
    await act(db, person(author.id), (act) => appeal(act, { rulingId: made[0]!.id, text }))
  })

  test('counts once it is confirmed for as many as are chosen', async ({ db }) => {
    const { ids, together } = await wave(db)
    for (const confirmed of [0, 2, 4]) {
      const refusal = { code: 'together-unconfirmed', field: 'confirmed', names: ['3'] }
      await expect(together(ids, confirmed)).rejects.toMatchObject(refusal)
    }
    expect(await db.select().from(rulings)).toEqual([])
  })

  test('leaves out what another ruled on meanwhile, also what was kept, and rules on the rest', async ({
    db,
  }) => {
    const { ids, another, together } = await wave(db)
    await act(db, another, (act) => ruleOnNotice(act, { ...why, contributionId: ids[1]!, decision: 'kept' }))
    expect(await together(ids)).toEqual({ ruled: 2, left: 1 })
    expect((await hidden(db)).sort()).toEqual([ids[0], ids[2]].sort())
    await expect(together(ids)).rejects.toMatchObject({ code: 'nothing-to-rule' })
  })

  test('leaves out what its author rewrote since it was read', async ({ db }) => {
    const { ids, author, rules } = await wave(db)
    const chosen = await read(db, ids)
    const rewritten = {
      contributionId: ids[1]!,
      body: 'Pardon : je retire mon annonce.',
      lang: 'fr',
    } as const
    await act(db, person(author.id), (act) => editComment(act, rewritten))
    expect(await rules(chosen)).toEqual({ ruled: 2, left: 1 })
    expect(await hidden(db)).not.toContain(ids[1])
    await expect(rules([chosen[1]!])).rejects.toMatchObject({ code: 'nothing-to-rule' })
  })

  test('never judges her own words', async ({ db }) => {
    const { ids, moderator, report, together } = await wave(db)
    const own = await report(moderator.id, advert(4))
    expect(await together([...ids, own])).toEqual({ ruled: 3, left: 1 })
    expect(await hidden(db)).not.toContain(own)
  })

  test('of two moderators at once judges each once', async ({ db }) => {
    const { ids, another, together } = await wave(db)
    const backwards = (await read(db, ids)).reverse()
    const both = await Promise.allSettled([
      together(ids),
      act(db, another, (act) =>
        ruleTogether(act, { chosen: backwards, confirmed: 3, ...why, decision: 'kept' }),
      ),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.select().from(rulings)).toHaveLength(3)
  })
})
