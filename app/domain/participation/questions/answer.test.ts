import { eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  answerLinks,
  answers,
  events,
  lockChanges,
  people,
  questions,
  roleGrants,
  secondFactors,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  anOfficial,
  aProject,
  days,
  later,
  minutes,
  noon,
  type Someone,
  seconds,
  someone,
} from '#tests/fixtures/participation.ts'
import { act, nobody, theCity } from '../../act.ts'
import { changeAddress, makeStopToken, revokeRole, stopLockChange } from '../../people/index.ts'
import { comment } from '../comments/comment.ts'
import { withdrawContribution } from '../contributions/withdraw-contribution.ts'
import { acknowledge } from './acknowledge.ts'
import { answer } from './answer.ts'
import { answerByLink } from './answer-by-link.ts'
import { askQuestion } from './ask-question.ts'
import { issueAnswerLink } from './issue-answer-link.ts'
import { undoAnswer } from './undo-answer.ts'

const words = { body: 'Le chantier commence en **mai**.', lang: 'fr' } as const
const answersIt = (db: Db, who: Someone, contributionId: string, at = noon) =>
  act(db, who, (act) => answer(act, { contributionId, ...words }), at)
const byLink = (db: Db, token: string, at = noon) =>
  act(db, nobody, (act) => answerByLink(act, { token, ...words }), at)
const linkFor = (db: Db, id: string) => act(db, theCity, (act) => issueAnswerLink(act, id), noon)
const inForce = (db: Db) => db.select().from(answers).where(isNull(answers.undoneAt))

async function asked(db: Db) {
  const [{ id: subjectId, elected }, asker] = [await aProject(db), await someone(db)]
  const { id } = await act(
    db,
    asker,
    (act) =>
      askQuestion(act, {
        subjectId,
        officialId: elected.id,
        title: 'Quand donc ?',
        body: 'Quand ?',
        lang: 'fr',
      }),
    noon,
  )
  return { id, subjectId, elected, asker }
}

describe('a signed answer link', () => {
  test('waits until the address that it goes to was proved with the factor, when it was changed without', async ({
    db,
  }) => {
    const { id, elected } = await asked(db)
    const email = 'elue@exemple.fr'
    await db.update(people).set({ email, addressProvedAt: null }).where(eq(people.id, elected.id))
    await expect(linkFor(db, id)).rejects.toMatchObject({ code: 'address-unproved' })
    expect(await db.$count(answerLinks)).toBe(0)

    const prove = (actor: Someone) =>
      act(db, { ...actor, signedInAt: noon }, (act) => changeAddress(act, { email }), noon)
    await expect(prove({ ...elected, roles: [] })).rejects.toMatchObject({ code: 'second-factor-required' })
    await expect(linkFor(db, id)).rejects.toMatchObject({ code: 'address-unproved' })
    // A session that says it has the factor proves nothing before one is set, and is old enough to be hers.
    await prove(elected)
    await expect(linkFor(db, id)).rejects.toMatchObject({ code: 'address-unproved' })
    await db.insert(secondFactors).values({ personId: elected.id, secret: 'x', confirmedAt: noon })
    await prove(elected)
    expect(await linkFor(db, id)).toMatch(/^[\w-]{32}$/)
  })

  test('of a mailbox that she has left, or that a thief gave her, answers no more', async ({ db }) => {
    const { id, elected } = await asked(db)
    await db.update(people).set({ email: 'elue@exemple.fr' }).where(eq(people.id, elected.id))
    await db.insert(secondFactors).values({ personId: elected.id, secret: 'x', confirmedAt: noon })
    const [mailed, used] = [await linkFor(db, id), await linkFor(db, id)]
    await byLink(db, used)
    const moves = (email: string) =>
      act(db, { ...elected, signedInAt: noon }, (act) => changeAddress(act, { email }), noon)
    await moves('ailleurs@exemple.fr')
    await act(db, nobody, (act) => undoAnswer(act, { token: used }), noon)
    for (const token of [mailed, used])
      await expect(byLink(db, token)).rejects.toMatchObject({ code: 'link-expired' })

    const theirs = await linkFor(db, id)
    const [change] = await db.select().from(lockChanges)
    const token = await act(db, theCity, (act) => makeStopToken(act, change!.id), noon)
    await act(db, nobody, (act) => stopLockChange(act, { token: token ?? '' }), noon)
    await expect(byLink(db, theirs)).rejects.toMatchObject({ code: 'link-expired' })
  })

  test('is no proof of an address changed in a session whose factor is a moment old', async ({ db }) => {
    const { id, elected } = await asked(db)
    await db.update(people).set({ email: 'elue@exemple.fr' }).where(eq(people.id, elected.id))
    await db.insert(secondFactors).values({ personId: elected.id, secret: 'x', confirmedAt: noon })
    await db
      .insert(lockChanges)
      .values({ personId: elected.id, what: 'factor-set', told: 'elue@exemple.fr', at: noon })
    for (const email of ['voleur@exemple.fr', 'VOLEUR@exemple.fr'])
      await act(db, { ...elected, signedInAt: noon }, (act) => changeAddress(act, { email }), noon)
    await expect(linkFor(db, id)).rejects.toMatchObject({ code: 'address-unproved' })
  })

  test('is made and answers only while she holds a role that answers, and comes back with none', async ({
    db,
  }) => {
    const { id, elected } = await asked(db)
    const token = await linkFor(db, id)
    const chief = await someone(db, { roles: ['administrator'] })
    await act(db, chief, (act) => revokeRole(act, { personId: elected.id, role: 'elected' }), noon)
    await expect(linkFor(db, id)).rejects.toMatchObject({ code: 'not-in-office' })
    await expect(byLink(db, token)).rejects.toMatchObject({ code: 'link-expired' })
    await db.insert(roleGrants).values({ personId: elected.id, role: 'elected' })
    await expect(byLink(db, token)).rejects.toMatchObject({ code: 'link-expired' })
    expect(await db.$count(answers)).toBe(0)
  })
})

describe('an answer', () => {
  test('stands under its official’s title, stops the clock and is told', async ({ db }) => {
    const { id, elected } = await asked(db)
    const { undoUntil } = await answersIt(db, elected, id)
    expect(undoUntil).toEqual(later(noon, 10 * minutes))
    expect(await inForce(db)).toMatchObject([
      {
        officialId: elected.id,
        officialTitle: { fr: 'Adjointe' },
        html: expect.stringContaining('<strong>mai'),
      },
    ])
    expect(await db.select().from(questions)).toMatchObject([{ answeredAt: noon, acknowledgedAt: noon }])
    expect((await db.select().from(events).orderBy(events.id)).at(-1)).toMatchObject({
      verb: 'answered',
      actorId: elected.id,
    })
  })

  test('is the addressed official’s or the mayor’s, and nobody else’s', async ({ db }) => {
    const { id, elected, asker } = await asked(db)
    const [mayor, other] = [await anOfficial(db, 'mayor'), await anOfficial(db)]
    await expect(answersIt(db, asker, id)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(answersIt(db, other, id)).rejects.toMatchObject({ code: 'not-yours-to-answer', status: 403 })
    await expect(answersIt(db, { ...elected, roles: [] }, id)).rejects.toMatchObject({
      code: 'second-factor-required',
    })
    await answersIt(db, mayor, id)
    expect(await inForce(db)).toMatchObject([{ officialId: mayor.id }])
  })

  test('goes to a comment that asks, and to no other', async ({ db }) => {
    const { subjectId, elected, asker } = await asked(db)
    const says = (asksAnswer: boolean) =>
      act(db, asker, (act) => comment(act, { subjectId, asksAnswer, lang: 'fr', body: 'Pourquoi ?' }), noon)
    await answersIt(db, elected, (await says(true)).id)
    await expect(answersIt(db, elected, (await says(false)).id)).rejects.toMatchObject({
      code: 'does-not-ask',
    })
  })

  test('is refused to what was withdrawn', async ({ db }) => {
    const { id, elected, asker } = await asked(db)
    await act(db, asker, (act) => withdrawContribution(act, { contributionId: id }))
    await expect(answersIt(db, elected, id)).rejects.toMatchObject({ code: 'contribution-withdrawn' })
  })

  test('is one, when several race by desk and by link', async ({ db }) => {
    const { id, elected } = await asked(db)
    const [one, two] = [await linkFor(db, id), await linkFor(db, id)]
    const raced = await Promise.allSettled([
      answersIt(db, elected, id),
      byLink(db, one),
      byLink(db, two),
      answersIt(db, elected, id),
      byLink(db, one),
    ])
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await inForce(db)).toHaveLength(1)
    for (const lost of raced)
      if (lost.status === 'rejected') expect(['answered-already', 'link-expired']).toContain(lost.reason.code)
    const used = (await db.select().from(answerLinks)).filter(({ usedAt }) => usedAt)
    const viaLink = (await inForce(db)).filter(({ linkId }) => linkId)
    expect(used).toHaveLength(viaLink.length)
  })
})

describe('a signed link', () => {
  test('is made by the city alone, and only its hash is kept', async ({ db }) => {
    const { id, elected } = await asked(db)
    await expect(act(db, elected, (act) => issueAnswerLink(act, id))).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const token = await linkFor(db, id)
    const [link] = await db.select().from(answerLinks)
    expect(JSON.stringify(link)).not.toContain(token)
  })

  test('answers once, in the name of its official and without signing in', async ({ db }) => {
    const { id, elected } = await asked(db)
    const token = await linkFor(db, id)
    await byLink(db, token)
    expect(await inForce(db)).toMatchObject([{ officialId: elected.id }])
    expect((await db.select().from(events).orderBy(events.id)).at(-1)).toMatchObject({
      verb: 'answered',
      actorId: elected.id,
      details: { byLink: true },
    })
    await expect(byLink(db, token)).rejects.toMatchObject({ code: 'link-expired', status: 410 })
  })

  test('is refused when unknown, past its thirty days, and when a desk answered first', async ({ db }) => {
    const { id, elected } = await asked(db)
    const token = await linkFor(db, id)
    await expect(byLink(db, 'inconnu')).rejects.toMatchObject({ code: 'link-expired', status: 410 })
    await expect(byLink(db, token, later(noon, 30 * days))).rejects.toMatchObject({ code: 'link-expired' })
    await answersIt(db, elected, id)
    await expect(byLink(db, token)).rejects.toMatchObject({ code: 'answered-already' })
    expect((await db.select().from(answerLinks))[0]!.usedAt).toBeNull()
  })
})

describe('undoing', () => {
  const limit = later(noon, 10 * minutes)

  test('within ten minutes takes the answer back, and its link works again', async ({ db }) => {
    const { id } = await asked(db)
    const token = await linkFor(db, id)
    await byLink(db, token)
    await act(db, nobody, (act) => undoAnswer(act, { token }), later(limit, -seconds))
    expect(await inForce(db)).toEqual([])
    expect(await db.select().from(questions)).toMatchObject([{ answeredAt: null, acknowledgedAt: null }])
    await byLink(db, token, limit)
    expect(await inForce(db)).toHaveLength(1)
    expect((await db.select().from(events)).map(({ verb }) => verb)).toContain('answer-undone')
  })

  test('leaves that she has read it, where she had said so before', async ({ db }) => {
    const { id, elected } = await asked(db)
    await act(db, elected, (act) => acknowledge(act, { contributionId: id }), noon)
    const { id: answerId } = await answersIt(db, elected, id, later(noon, minutes))
    await act(db, elected, (act) => undoAnswer(act, { answerId }), later(noon, 2 * minutes))
    expect(await db.select().from(questions)).toMatchObject([{ answeredAt: null, acknowledgedAt: noon }])
  })

  test('is refused at ten minutes by the city’s clock', async ({ db }) => {
    const { id } = await asked(db)
    const token = await linkFor(db, id)
    await byLink(db, token)
    await expect(act(db, nobody, (act) => undoAnswer(act, { token }), limit)).rejects.toMatchObject({
      code: 'undo-too-late',
    })
    expect(await inForce(db)).toHaveLength(1)
  })

  test('from the desk is for whoever gave the answer', async ({ db }) => {
    const { id, elected } = await asked(db)
    const { id: answerId } = await answersIt(db, elected, id)
    const undoes = (who: Someone) => act(db, who, (act) => undoAnswer(act, { answerId }), noon)
    await expect(undoes(await anOfficial(db, 'mayor'))).rejects.toMatchObject({ code: 'not-allowed' })
    // Withdrawing what bears her office is done in it; the signed order in the mail that confirmed it is the exception.
    await expect(undoes({ ...elected, roles: [] })).rejects.toMatchObject({ code: 'second-factor-required' })
    await expect(undoes({ ...elected, roles: [], heldRoles: [] })).rejects.toMatchObject({
      code: 'office-ended',
    })
    await undoes(elected)
    await expect(undoes(elected)).rejects.toMatchObject({ code: 'not-found' })
  })
})
