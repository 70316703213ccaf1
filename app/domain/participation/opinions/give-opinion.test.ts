import { eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, events, opinions, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aProject,
  days,
  later,
  noon,
  opinionsClose,
  type Someone,
  seconds,
  someone,
} from '#tests/fixtures/participation.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { act, nobody } from '../../act.ts'
import { editComment } from '../comments/edit-comment.ts'
import { withdrawContribution } from '../contributions/withdraw-contribution.ts'
import { giveOpinion } from './give-opinion.ts'
import { opinionBox } from './opinion-box.ts'
import type { OpinionInput } from './write-opinion.ts'

const gives = (db: Db, who: Someone, input: Partial<OpinionInput> & { subjectId: string }, at = noon) =>
  act(db, who, (act) => giveOpinion(act, { stance: 'for', reason: '', lang: 'fr', ...input }), at)

const stances = ['for', 'against', 'neutral'] as const
const concurrently = (db: Db, who: Someone, subjectId: string) =>
  Promise.all(Array.from({ length: 200 }, (_, i) => gives(db, who, { subjectId, stance: stances[i % 3] })))

describe('an opinion', () => {
  test('is one, even when two hundred of one person arrive at once', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await concurrently(db, who, subjectId)
    expect(await db.select().from(opinions)).toHaveLength(1)
    const [given] = await db.execute(
      sql`select count(*)::int as first from events where verb = 'opinion-given'`,
    )
    expect(given).toEqual({ first: 1 })
  })

  test('would be many without the unique index: the test above is red when it is dropped', async ({
    db,
    ownerSql,
  }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await ownerSql`drop index one_opinion_per_person_and_subject`
    await allReadBeforeAnyWrites(
      ownerSql,
      'opinions',
      Array(10).fill(() => gives(db, who, { subjectId })),
    )
    expect(await db.select().from(opinions)).toHaveLength(10)
  })

  test('changes until the close, and an unchanged one leaves no trace', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    expect(await gives(db, who, { subjectId })).toEqual({ first: true })
    await gives(db, who, { subjectId })
    await gives(db, who, { subjectId, stance: 'against' }, later(noon, days))
    expect(await db.select().from(opinions)).toMatchObject([
      { stance: 'against', at: noon, changedAt: later(noon, days) },
    ])
    const verbs = (await db.select().from(events).orderBy(events.id)).map(({ verb }) => verb)
    expect(verbs).toEqual(['opinion-given', 'opinion-changed'])
  })

  test('freezes class and verification at the moment at which it is given', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db, { class: 'visitor' })]
    await gives(db, who, { subjectId })
    await db.update(people).set({ class: 'permanent' }).where(eq(people.id, who.id))
    expect(await db.select().from(opinions)).toMatchObject([{ class: 'visitor', verified: false }])
  })

  test('names neither stance nor reason in the list of events', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await gives(db, who, { subjectId })
    const [event] = await db.select().from(events)
    expect(event).toMatchObject({ verb: 'opinion-given', details: {} })
  })

  test('stands one second before the close, and is refused at it and after', async ({ db }) => {
    const [{ id: subjectId }, early, late] = [await aProject(db), await someone(db), await someone(db)]
    await gives(db, early, { subjectId }, later(opinionsClose, -seconds))
    for (const at of [opinionsClose, later(opinionsClose, seconds)]) {
      await expect(gives(db, late, { subjectId }, at)).rejects.toMatchObject({ code: 'opinions-closed' })
      await expect(gives(db, early, { subjectId, stance: 'against' }, at)).rejects.toMatchObject({
        code: 'opinions-closed',
      })
    }
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'for' }])
  })

  test('is refused before the opening, where none is asked for, and to nobody', async ({ db }) => {
    const who = await someone(db)
    const coming = await aProject(db, { opinionsOpenAt: later(noon, seconds) })
    const never = await aProject(db, { opinionsOpenAt: null, opinionsCloseAt: null })
    for (const { id } of [coming, never])
      await expect(gives(db, who, { subjectId: id })).rejects.toMatchObject({ code: 'opinions-not-open' })
    await expect(
      act(db, nobody, (act) =>
        giveOpinion(act, { subjectId: coming.id, stance: 'for', reason: '', lang: 'fr' }),
      ),
    ).rejects.toMatchObject({ code: 'sign-in-first' })
  })
})

describe('a reason', () => {
  test('stands in the discussion with the stance, and follows the opinion when it changes', async ({
    db,
  }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await gives(db, who, { subjectId, reason: 'Utile au village' })
    await gives(db, who, { subjectId, reason: 'Trop cher', stance: 'against' })
    expect(await db.select().from(contributions)).toMatchObject([
      { authorId: who.id, stance: 'against', body: 'Trop cher', asksAnswer: false },
    ])
  })

  test('that she empties as she changes her opinion no longer stands, and one without it changes alone', async ({
    db,
  }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await gives(db, who, { subjectId, reason: 'Utile au village' })
    const changed = later(noon, days)
    await gives(db, who, { subjectId, stance: 'against' }, changed)
    expect(await db.select().from(contributions)).toMatchObject([{ stance: 'for', withdrawnAt: changed }])
    expect(await db.select().from(opinions)).toMatchObject([{ stance: 'against', reason: '' }])
    await gives(db, who, { subjectId, stance: 'neutral' }, changed)
    await gives(db, who, { subjectId, stance: 'neutral', reason: 'À voir' }, changed)
    expect(await db.select().from(contributions).where(isNull(contributions.withdrawnAt))).toMatchObject([
      { stance: 'neutral', body: 'À voir' },
    ])
  })

  test('is offered to her as it stands in the discussion: edited there, and gone once she withdrew it', async ({
    db,
  }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await gives(db, who, { subjectId, reason: 'Utile au village' })
    const [{ id: contributionId } = { id: '' }] = await db.select().from(contributions)
    const offered = async () => (await opinionBox(db, { subjectId, viewerId: who.id })).own?.reason
    const words = { contributionId, body: 'Utile à tous', lang: 'fr' } as const
    await act(db, who, (act) => editComment(act, { ...words, stance: 'for' }), noon)
    expect(await offered()).toBe('Utile à tous')
    await act(db, who, (act) => withdrawContribution(act, { contributionId }), noon)
    expect(await offered()).toBe('')
  })

  test('bears the stance of its opinion, and no other', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await gives(db, who, { subjectId, reason: 'Utile au village' })
    const [{ id: contributionId } = { id: '' }] = await db.select().from(contributions)
    for (const stance of ['against', null] as const)
      await expect(
        act(db, who, (act) => editComment(act, { contributionId, body: 'Non', lang: 'fr', stance }), noon),
      ).rejects.toMatchObject({ code: 'stance-of-opinion', field: 'stance' })
  })

  test('is published by nobody’s silence', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await gives(db, who, { subjectId })
    expect(await db.select().from(contributions)).toEqual([])
  })
})
