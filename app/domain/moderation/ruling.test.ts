import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, events, notices, rulings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aComment, publicSubject, someone } from '#tests/fixtures/moderation.ts'
import { act, person } from '../act.ts'
import { editComment } from '../participation/index.ts'
import { caseOf } from './case.ts'
import { notice } from './notice.ts'
import { release } from './release.ts'
import { ruleOnNotice } from './rule-on-notice.ts'

const why = { ground: 'insult', reason: 'Le texte insulte une personne nommée.' } as const

async function reported(db: Db) {
  const { id: subjectId } = await publicSubject(db)
  const [author, reporter, moderator, another] = await Promise.all([
    someone(db),
    someone(db),
    someone(db, 'moderator'),
    someone(db, 'moderator'),
  ])
  const { id: contributionId } = await aComment(db, { subjectId, authorId: author.id })
  await act(db, person(reporter.id), (act) =>
    notice(act, {
      contributionId,
      reason: 'insult',
      explanation: 'Ce mot vise quelqu’un.',
      goodFaith: true,
    }),
  )
  return { contributionId, author, moderator, another }
}

describe('a ruling', () => {
  test('that hides leaves the reason on the contribution, closes the notices and is told', async ({ db }) => {
    const { contributionId, moderator } = await reported(db)
    const { rulingId } = await act(db, moderator, (act) =>
      ruleOnNotice(act, { contributionId, decision: 'hidden', ...why }),
    )
    const [hidden] = await db.select().from(contributions).where(eq(contributions.id, contributionId))
    expect(hidden).toMatchObject({ hiddenGround: 'insult', hiddenReason: why.reason })
    expect(await db.select().from(notices)).toMatchObject([{ rulingId }])
    const [event] = await db.select().from(events).where(eq(events.verb, 'contribution-hidden'))
    expect(event).toMatchObject({ subjectId: contributionId, details: { rulingId, notices: 1 } })
  })

  test('is refused on words that were rewritten since they were read', async ({ db }) => {
    const { contributionId, author, moderator } = await reported(db)
    const { contribution } = (await caseOf(db, contributionId, 'fr'))!
    const rules = (words: string) =>
      act(db, moderator, (act) => ruleOnNotice(act, { contributionId, words, decision: 'hidden', ...why }))
    const rewritten = { contributionId, body: 'Pardon pour ce mot.', lang: 'fr' } as const
    await act(db, person(author.id), (act) => editComment(act, rewritten))
    await expect(rules(contribution.words)).rejects.toMatchObject({ code: 'words-changed' })
    expect(await db.select().from(rulings)).toEqual([])
    await rules((await caseOf(db, contributionId, 'fr'))!.contribution.words)
  })

  test('that keeps leaves the contribution as it was', async ({ db }) => {
    const { contributionId, moderator } = await reported(db)
    await act(db, moderator, (act) => ruleOnNotice(act, { contributionId, decision: 'kept', ...why }))
    const [kept] = await db.select().from(contributions).where(eq(contributions.id, contributionId))
    expect(kept!.hiddenAt).toBeNull()
    expect(await db.select().from(rulings)).toMatchObject([{ decision: 'kept' }])
  })

  test.for([
    ['hidden', 'kept'],
    ['kept', 'hidden'],
    ['hidden', 'hidden'],
    ['kept', 'kept'],
  ] as const)('of two moderators at once (%s, %s) never contradicts itself', async ([one, two], { db }) => {
    const { contributionId, moderator, another } = await reported(db)
    const outcomes = await Promise.allSettled([
      act(db, moderator, (act) => ruleOnNotice(act, { contributionId, decision: one, ...why })),
      act(db, another, (act) => ruleOnNotice(act, { contributionId, decision: two, ...why })),
    ])
    const made = await db.select().from(rulings).orderBy(rulings.at, rulings.id)
    expect(made).toHaveLength(outcomes.filter(({ status }) => status === 'fulfilled').length)
    const [row] = await db.select().from(contributions).where(eq(contributions.id, contributionId))
    // A moderator may still hide on her own what another kept; nobody keeps what is already judged.
    expect(made.map(({ decision }) => decision)).not.toEqual(['hidden', 'hidden'])
    expect(made.at(-1)!.decision).toBe(row!.hiddenAt ? 'hidden' : 'kept')
    expect(made.filter(({ decision }) => decision === 'kept').length).toBeLessThanOrEqual(1)
  })

  test('stands after the one that it followed, though its act began before', async ({ db }) => {
    const { contributionId, moderator, another } = await reported(db)
    await act(db, moderator, async (begunFirst) => {
      await act(db, another, (act) => ruleOnNotice(act, { contributionId, decision: 'kept', ...why }))
      await ruleOnNotice(begunFirst, { contributionId, decision: 'hidden', ...why })
    })
    const made = await db.select().from(rulings).orderBy(rulings.at)
    expect(made.map(({ decision }) => decision)).toEqual(['kept', 'hidden'])
  })

  test('on one’s own contribution is another’s to give', async ({ db }) => {
    const { contributionId, author } = await reported(db)
    const ruled = act(db, { ...author, roles: ['moderator'] }, (act) =>
      ruleOnNotice(act, { contributionId, decision: 'kept', ...why }),
    )
    await expect(ruled).rejects.toMatchObject({ code: 'own-contribution', status: 403 })
  })

  test('keeps nothing that nobody reported', async ({ db }) => {
    const { contributionId, moderator } = await reported(db)
    const keep = () =>
      act(db, moderator, (act) => ruleOnNotice(act, { contributionId, decision: 'kept', ...why }))
    await keep()
    await expect(keep()).rejects.toMatchObject({ code: 'nothing-to-rule' })
    expect(await db.select().from(rulings)).toHaveLength(1)
  })
})

describe('a held contribution', () => {
  test('is released once, and its release is told', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const moderator = await someone(db, 'moderator')
    const held = await aComment(db, {
      subjectId,
      authorId: (await someone(db)).id,
      heldAt: new Date('2026-11-01'),
    })
    const let_through = () => act(db, moderator, (act) => release(act, { contributionId: held.id }))
    await let_through()
    const [row] = await db.select().from(contributions).where(eq(contributions.id, held.id))
    expect(row!.heldAt).toBeNull()
    expect(await db.select().from(events).where(eq(events.verb, 'contribution-released'))).toHaveLength(1)
    await expect(let_through()).rejects.toMatchObject({ code: 'nothing-to-rule' })
  })

  test('is not let through in other words than those that were read', async ({ db }) => {
    const { id: subjectId } = await publicSubject(db)
    const [author, moderator] = [await someone(db), await someone(db, 'moderator')]
    const { id: contributionId } = await aComment(db, { subjectId, authorId: author.id, heldAt: new Date() })
    const { words } = (await caseOf(db, contributionId, 'fr'))!.contribution
    const rewritten = { contributionId, body: 'Voir https://ailleurs.example.org', lang: 'fr' } as const
    await act(db, person(author.id), (act) => editComment(act, rewritten))
    const refused = act(db, moderator, (act) => release(act, { contributionId, words }))
    await expect(refused).rejects.toMatchObject({ code: 'words-changed' })
  })
})
