import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, nobody, person } from '../act.ts'
import { appeal } from './appeal.ts'
import { caseOf } from './case.ts'
import { notice } from './notice.ts'
import { registerPage } from './register.ts'
import { release } from './release.ts'
import { restoreUnjudged } from './restore-unjudged.ts'
import { ruleOnAppeal } from './rule-on-appeal.ts'
import { ruleOnNotice } from './rule-on-notice.ts'

const why = { ground: 'insult', reason: 'Le texte insulte une personne nommée.' } as const
const plea = 'Je parlais du projet, pas de quelqu’un.'
const unknown = '0199c0de-0000-7000-8000-00000000ffff'

async function scene(db: Db) {
  const { id: subjectId } = await publicSubject(db)
  const author = await someone(db)
  const [first, second] = [await someone(db, 'moderator'), await someone(db, 'moderator')]
  const { id: contributionId } = await aComment(db, { subjectId, authorId: author.id })
  const hide = (contribution = contributionId) =>
    act(db, first, (act) => ruleOnNotice(act, { contributionId: contribution, decision: 'hidden', ...why }))
  return { subjectId, author: person(author.id), authorId: author.id, first, second, contributionId, hide }
}

const appealed = async (db: Db) => {
  const there = await scene(db)
  const { rulingId } = await there.hide()
  const { id: appealId } = await act(db, there.author, (act) => appeal(act, { rulingId, text: plea }))
  return { ...there, rulingId, appealId }
}

const restorations = async (db: Db) =>
  (await db.select().from(events).where(eq(events.verb, 'contribution-restored')).orderBy(events.id)).map(
    ({ details }) => details.byDeadline,
  )

describe('moderation', () => {
  test('hears no appeal of what was never hidden, or no longer is', async ({ db }) => {
    const { author, second, rulingId, appealId } = await appealed(db)
    const ruling = { appealId, decision: 'restored', reason: plea } as const
    await act(db, second, (act) => ruleOnAppeal(act, ruling))
    const again = act(db, author, (act) => appeal(act, { rulingId, text: plea }))
    await expect(again).rejects.toMatchObject({ code: 'nothing-to-appeal', status: 409 })
    const ofNothing = act(db, author, (act) => appeal(act, { rulingId: unknown, text: plea }))
    await expect(ofNothing).rejects.toMatchObject({ code: 'nothing-to-appeal', status: 404 })
  })

  test('says that there is nothing where there is nothing', async ({ db }) => {
    const { hide, second } = await scene(db)
    expect(await caseOf(db, unknown, 'fr')).toBeNull()
    await expect(hide(unknown)).rejects.toMatchObject({ code: 'not-found', status: 404 })
    const ruling = { appealId: unknown, decision: 'upheld', reason: plea } as const
    await expect(act(db, second, (act) => ruleOnAppeal(act, ruling))).rejects.toMatchObject({ status: 404 })
  })

  test('shows of the author’s other contributions those alone that were ruled upon', async ({ db }) => {
    const { subjectId, authorId, contributionId, hide } = await scene(db)
    expect((await caseOf(db, contributionId, 'fr'))?.history).toEqual({ contributions: 1, latest: [] })
    const { id: other } = await aComment(db, { subjectId, authorId })
    await aComment(db, { subjectId, authorId })
    await hide(other)
    expect((await caseOf(db, contributionId, 'fr'))?.history).toMatchObject({
      contributions: 3,
      latest: [{ decision: 'hidden', ground: 'insult' }],
    })
  })

  test('asks whoever has no account for a name beside her address', async ({ db }) => {
    const { contributionId } = await scene(db)
    const words = { reason: 'insult', explanation: 'Ce mot vise quelqu’un.', goodFaith: true } as const
    const told = act(db, nobody, (act) =>
      notice(act, { contributionId, ...words, reporterEmail: 'ida@exemple.fr' }),
    )
    await expect(told).rejects.toMatchObject({ code: 'reporter-name-needed', field: 'reporterName' })
  })

  test('lets no moderator release her own words', async ({ db }) => {
    const { subjectId, first } = await scene(db)
    const { id: contributionId } = await aComment(db, { subjectId, authorId: first.id, heldAt: new Date() })
    const own = act(db, first, (act) => release(act, { contributionId }))
    await expect(own).rejects.toMatchObject({ code: 'own-contribution', status: 403 })
  })

  test('turns the pages of its register at their size, and ends with the last', async ({ db }) => {
    const { subjectId, authorId, hide } = await scene(db)
    for (const _ of [1, 2, 3]) await hide((await aComment(db, { subjectId, authorId })).id)
    const whole = await registerPage(db, {}, 'fr', 3)
    expect(whole).toMatchObject({ rulings: { length: 3 }, next: null })
    const half = await registerPage(db, {}, 'fr', 2)
    expect(half.rulings).toHaveLength(2)
    expect(half.next).toBe(half.rulings[1]!.id)
  })

  test('records whether a person or the deadline brought words back', async ({ db }) => {
    const { second, appealId } = await appealed(db)
    const ruling = { appealId, decision: 'restored', reason: plea } as const
    await act(db, second, (act) => ruleOnAppeal(act, ruling))
    expect(await restorations(db)).toEqual([false])
    await appealed(db)
    await db.execute(sql`update city_clock set ahead = ahead + interval '11 days'`)
    expect(await restoreUnjudged(db)).toBe(1)
    expect(await restorations(db)).toEqual([false, true])
  })

  test('swallows no failure of the deadline’s rulings but that somebody was quicker', async ({
    db,
    ownerSql,
  }) => {
    await appealed(db)
    await db.execute(sql`update city_clock set ahead = ahead + interval '11 days'`)
    await ownerSql`alter table rulings add constraint no_more check (by is not null)`
    await expect(restoreUnjudged(db)).rejects.toThrow()
    await ownerSql`alter table rulings drop constraint no_more`
    const both = await Promise.all([restoreUnjudged(db), restoreUnjudged(db)])
    expect(both[0]! + both[1]!).toBe(1)
  })
})
