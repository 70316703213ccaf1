import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributions, events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBusinessOf,
  anOfficial,
  aProject,
  noon,
  type Someone,
  someone,
} from '#tests/fixtures/participation.ts'
import { act, nobody } from '../../act.ts'
import { hideContribution } from '../contributions/hide-contribution.ts'
import { releaseContribution } from '../contributions/release-contribution.ts'
import { comment } from './comment.ts'
import type { CommentInput } from './write-comment.ts'

const says = (db: Db, who: Someone, input: Partial<CommentInput> & { subjectId: string }) =>
  act(db, who, (act) => comment(act, { lang: 'fr', body: 'Une bonne idée.', ...input }), noon)
const row = async (db: Db, id: string) =>
  (await db.select().from(contributions).where(eq(contributions.id, id)))[0]!
const verbs = async (db: Db) => (await db.select().from(events).orderBy(events.id)).map(({ verb }) => verb)

describe('a comment', () => {
  test('keeps its language, its author’s class and safe words, and is told', async ({ db }) => {
    const [{ id: subjectId }, owner] = [await aProject(db), await someone(db, { class: 'secondary' })]
    const { id, held } = await says(db, owner, {
      subjectId,
      lang: 'it',
      stance: 'against',
      body: 'Troppo **caro** <script>alert(1)</script>',
    })
    expect(held).toBe(false)
    expect(await row(db, id)).toMatchObject({
      lang: 'it',
      stance: 'against',
      class: 'secondary',
      verified: false,
      at: noon,
      officialTitle: null,
    })
    expect((await row(db, id)).html).toMatch(/<strong>caro<\/strong>(?!.*<script>)/)
    expect(await verbs(db)).toEqual(['commented'])
  })

  test('is refused to nobody, under what is not public, and once the discussion is closed', async ({
    db,
  }) => {
    const who = await someone(db)
    const open = await aProject(db)
    const draft = await aProject(db, { publicAt: null })
    const tomorrow = await aProject(db, { publicAt: new Date('2027-03-11') })
    const closed = await aProject(db, { commentsClosedAt: noon })
    const words = { lang: 'fr', body: 'Bonjour' } as const
    await expect(
      act(db, nobody, (act) => comment(act, { subjectId: open.id, ...words })),
    ).rejects.toMatchObject({
      code: 'sign-in-first',
      status: 401,
    })
    for (const { id } of [draft, tomorrow])
      await expect(says(db, who, { subjectId: id })).rejects.toMatchObject({ code: 'not-found', status: 404 })
    await expect(says(db, who, { subjectId: closed.id })).rejects.toMatchObject({ code: 'comments-closed' })
    expect(await verbs(db)).toEqual([])
  })

  test('may speak for an organisation by its members alone', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const [member, stranger] = [await someone(db), await someone(db)]
    const organisationId = await aBusinessOf(db, member)
    const { id } = await says(db, member, { subjectId, organisationId })
    expect(await row(db, id)).toMatchObject({ organisationId })
    await expect(says(db, stranger, { subjectId, organisationId })).rejects.toMatchObject({
      code: 'not-a-member',
      field: 'organisationId',
    })
  })

  test('of an elected in force stands under her title; without her second factor, under her name alone', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    const official = await anOfficial(db)
    const spoken = await says(db, official, { subjectId })
    const unproved = await says(db, { ...official, roles: [] }, { subjectId })
    expect((await row(db, spoken.id)).officialTitle).toEqual({ fr: 'Adjointe' })
    expect((await row(db, unproved.id)).officialTitle).toBeNull()
  })

  test('of the agent in charge stands as hers; of another agent, under her name alone', async ({ db }) => {
    const { id: subjectId, agent } = await aProject(db)
    const other = await someone(db, { roles: ['agent'] })
    const spoken = await says(db, agent, { subjectId })
    const beside = await says(db, other, { subjectId })
    expect((await row(db, spoken.id)).officialTitle).toMatchObject({ fr: 'Agent en charge du dossier' })
    expect((await row(db, beside.id)).officialTitle).toBeNull()
  })
})

describe('a reply', () => {
  test('hangs under a first-level comment and counts there', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const who = await someone(db)
    const { id: parentId } = await says(db, who, { subjectId })
    await Promise.all([1, 2, 3].map((n) => says(db, who, { subjectId, parentId, body: `Réponse ${n}` })))
    expect((await row(db, parentId)).replyCount).toBe(3)
  })

  test('is refused under a reply, under what is gone, and under another subject’s comment', async ({
    db,
  }) => {
    const [{ id: subjectId }, other] = [await aProject(db), await aProject(db)]
    const who = await someone(db)
    const { id: parentId } = await says(db, who, { subjectId })
    const reply = await says(db, who, { subjectId, parentId })
    const refusal = (input: { subjectId: string; parentId: string }) =>
      expect(says(db, who, { ...input, body: 'Une autre réponse' })).rejects
    await refusal({ subjectId, parentId: reply.id }).toMatchObject({ code: 'reply-too-deep' })
    await refusal({ subjectId: other.id, parentId }).toMatchObject({ code: 'not-found' })
    await act(db, who, (act) =>
      hideContribution(act, { contributionId: parentId, ground: 'insult', reason: 'x' }),
    )
    await refusal({ subjectId, parentId }).toMatchObject({ code: 'parent-gone' })
  })
})

describe('a newcomer’s first link', () => {
  const link = 'Voyez https://exemple.fr'
  const joinedAt = new Date('2027-03-01')

  test('waits for a moderator, and is announced when she lets it through', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const [old, newcomer] = [await someone(db), await someone(db, { joinedAt })]
    const { id: parentId } = await says(db, old, { subjectId, body: link })
    const { id, held } = await says(db, newcomer, { subjectId, parentId, body: link })
    expect(held).toBe(true)
    expect((await row(db, parentId)).replyCount).toBe(0)
    expect(await verbs(db)).toEqual(['commented', 'contribution-held'])

    await act(db, old, (act) => releaseContribution(act, { contributionId: id }))
    expect(await row(db, id)).toMatchObject({ heldAt: null })
    expect((await row(db, parentId)).replyCount).toBe(1)
    expect(await verbs(db)).toContain('commented')
    expect(await says(db, newcomer, { subjectId, body: link })).toMatchObject({ held: false })
  })

  test('does not hold words without one', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const newcomer = await someone(db, { joinedAt })
    expect(await says(db, newcomer, { subjectId })).toMatchObject({ held: false })
  })
})
