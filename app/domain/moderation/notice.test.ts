import { eq } from 'drizzle-orm'
import { contributions, events, notices, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, nobody, person } from '../act.ts'
import { notice } from './notice.ts'

const words = { reason: 'insult', explanation: 'Ce mot vise une personne.', goodFaith: true } as const
const stranger = { reporterName: 'Ida Rey', reporterEmail: 'ida@exemple.it' }

describe('a notice', () => {
  test('is given by someone who is not signed in, with her name and address', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    await act(db, nobody, (act) => notice(act, { contributionId: id, ...words, ...stranger }))
    const [row] = await db.select().from(notices)
    expect(row).toMatchObject({ reporterName: 'Ida Rey', reporterId: null, rulingId: null })
  })

  test('asks a stranger for both, and says beside which field', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    const given = act(db, nobody, (act) =>
      notice(act, { contributionId: id, ...words, reporterName: 'Ida Rey' }),
    )
    await expect(given).rejects.toMatchObject({ code: 'reporter-email-needed', field: 'reporterEmail' })
  })

  test('does not keep the address of a person who has an account', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const reporter = await someone(db)
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    await act(db, person(reporter.id), (act) => notice(act, { contributionId: id, ...words, ...stranger }))
    const [row] = await db.select().from(notices)
    expect(row).toMatchObject({ reporterId: reporter.id, reporterName: null, reporterEmail: null })
  })

  test('given twenty times at once by one person is one notice', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const reporter = await someone(db)
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        act(db, person(reporter.id), (act) => notice(act, { contributionId: id, ...words })),
      ),
    )
    // Clicked twice, it is thanked for twice; said otherwise, it would be a second one.
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    const other = { contributionId: id, ...words, explanation: 'Ce n’est pas vrai non plus.' }
    await expect(act(db, person(reporter.id), (act) => notice(act, other))).rejects.toMatchObject({
      code: 'already-reported',
    })
    expect(await db.select().from(notices)).toHaveLength(1)
    expect(await db.$count(events, eq(events.verb, 'noticed'))).toBe(1)
  })

  test('given twenty times at once from one address, however it is written, is one notice, and none is told of another', async ({
    db,
  }) => {
    const { id: subjectId } = await publicSubject(db)
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    const outcomes = await Promise.allSettled(
      ['ida@exemple.it', 'IDA@exemple.it'].flatMap((reporterEmail) =>
        Array.from({ length: 10 }, () =>
          act(db, nobody, (act) => notice(act, { contributionId: id, ...words, ...stranger, reporterEmail })),
        ),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await db.select().from(notices)).toHaveLength(1)
    expect(await db.$count(events, eq(events.verb, 'noticed'))).toBe(1)
  })

  test('sent before in her name, by a stranger, does not stand in the place of hers, and tells her nothing', async ({
    db,
  }) => {
    const { id: subjectId } = await publicSubject(db)
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    const sent = (explanation: string) =>
      act(db, nobody, (act) => notice(act, { contributionId: id, ...words, ...stranger, explanation }))
    expect(await sent('Un mot pris au hasard.')).toBeUndefined()
    expect(await sent('Ce mot vise ma fille, qui a neuf ans.')).toBeUndefined()
    expect(await sent('Ce mot vise ma fille, qui a neuf ans.')).toBeUndefined()
    const kept = await db.select().from(notices).orderBy(notices.id)
    expect(kept.map(({ explanation }) => explanation)).toEqual([
      'Un mot pris au hasard.',
      'Ce mot vise ma fille, qui a neuf ans.',
    ])
  })

  test('in her name does not keep a person from her own', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const reporter = await someone(db)
    const [row] = await db.select().from(people).where(eq(people.id, reporter.id))
    const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
    const asHer = { reporterName: row!.displayName, reporterEmail: row!.email! }
    await act(db, nobody, (act) => notice(act, { contributionId: id, ...words, ...asHer }))
    await act(db, person(reporter.id), (act) => notice(act, { contributionId: id, ...words }))
    expect(await db.$count(notices)).toBe(2)
  })

  test.for(['hiddenAt', 'heldAt', 'withdrawnAt'] as const)(
    'is refused for what the public does not read (%s)',
    async (state, { db }) => {
      const { id: subjectId } = await publicSubject(db)
      const { id } = await aComment(db, { subjectId, authorId: (await someone(db)).id })
      await db
        .update(contributions)
        .set({ [state]: new Date(), hiddenGround: 'insult', hiddenReason: 'x' })
        .where(eq(contributions.id, id))
      const given = act(db, nobody, (act) => notice(act, { contributionId: id, ...words, ...stranger }))
      await expect(given).rejects.toMatchObject({ code: 'not-found', status: 404 })
      expect(await db.select().from(notices)).toHaveLength(0)
    },
  )
})
