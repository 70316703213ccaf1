import { eq } from 'drizzle-orm'
import { contributions, opinions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBudget,
  anOpenCall,
  bench,
  hut,
  isFeasible,
  proposes,
  screening,
  trees,
  whileIdeas,
  whileScreened,
  wordsOf,
} from '#tests/fixtures/ballots/budgets.ts'
import { keysInMemory, manyPeople } from '#tests/fixtures/ballots/votes.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { newsOf, tellAll } from '#tests/fixtures/told/tell-all.ts'
import { act } from '../../act.ts'
import { appeal, ruleOnAppeal, ruleOnNotice } from '../../moderation/index.ts'
import { propose } from '../../proposals/index.ts'
import { ideasHeld, ideasOf, moveDueConsultations, prepareBudget, proposeIdea, screenIdea } from '../index.ts'

type Db = Parameters<typeof act>[0]

const hides = (contributionId: string) =>
  ({ contributionId, decision: 'hidden', ground: 'insult', reason: 'Une insulte à tous.' }) as const

/** So many support it. */
async function supported(
  db: Db,
  subjectId: string,
  n: number,
  of: Pick<typeof opinions.$inferInsert, 'class' | 'verified'>,
) {
  const people = await Promise.all(Array.from({ length: n }, () => someone(db)))
  for (const { id: personId } of people)
    await db
      .insert(opinions)
      .values({ subjectId, personId, stance: 'for', lang: 'fr', at: whileIdeas, ...of })
}

describe('the announcement of a ballot', () => {
  test('waits for an idea that waits for a moderator', async ({ db }) => {
    const call = await screening(db, [bench.title, hut.title, trees.title])
    await db.update(contributions).set({ heldAt: whileIdeas }).where(eq(contributions.id, call.ideas[2]!.id))
    await isFeasible(db, call.slug, call.mayor, call.ideas[0]!.slug, bench)
    await isFeasible(db, call.slug, call.mayor, call.ideas[1]!.slug, hut)
    await expect(call.announce()).rejects.toMatchObject({ code: 'ideas-waiting' })
    expect(await ideasHeld(db, call.id)).toBe(1)
    await db.update(contributions).set({ heldAt: null }).where(eq(contributions.id, call.ideas[2]!.id))
    await isFeasible(db, call.slug, call.mayor, call.ideas[2]!.slug, trees)
    await call.announce()
  })

  test('waits for an idea whose author appeals, and goes without one that stays hidden', async ({ db }) => {
    const call = await screening(db, [bench.title, hut.title, trees.title])
    for (const { slug } of call.ideas) await isFeasible(db, call.slug, call.mayor, slug, bench)
    const [, , third] = call.ideas
    const [moderator, another] = [
      await someone(db, { roles: ['moderator'] }),
      await someone(db, { roles: ['moderator'] }),
    ]
    const { rulingId } = await act(
      db,
      moderator,
      (deed) => ruleOnNotice(deed, hides(third!.id)),
      whileScreened,
    )
    const plea = { rulingId, text: 'Des arbres ne blessent personne.' }
    const { id: appealId } = await act(db, call.people[2]!, (deed) => appeal(deed, plea), whileScreened)
    expect(await ideasHeld(db, call.id)).toBe(1)
    await expect(call.announce()).rejects.toMatchObject({ code: 'ideas-waiting' })
    const upheld = { appealId, decision: 'upheld', reason: 'Ce sont bien des insultes.' } as const
    await act(db, another, (deed) => ruleOnAppeal(deed, upheld), whileScreened)
    await call.announce()
    expect((await ideasOf(db, call.id, 'fr')).map(({ number }) => number)).toEqual([1, 2])
  })

  test('waits for what was taken into an idea that is hidden: it comes back, and its author is told', async ({
    db,
  }) => {
    const call = await screening(db, [bench.title, hut.title, trees.title, 'Un bassin pour les canards'])
    const [first, second, third, fourth] = call.ideas
    for (const { slug } of [first!, second!, third!]) await isFeasible(db, call.slug, call.mayor, slug, bench)
    const merged = {
      verdict: 'merged',
      into: third!.slug,
      reason: 'C’est la même idée.',
      version: 1,
    } as const
    const empty = { cost: null, estimatedBy: '', place: '' }
    await act(
      db,
      call.mayor,
      (deed) => screenIdea(deed, { slug: call.slug, idea: fourth!.slug, ...merged, ...empty }),
      whileScreened,
    )
    const moderator = await someone(db, { roles: ['moderator'] })
    await act(db, moderator, (deed) => ruleOnNotice(deed, hides(third!.id)), whileScreened)
    await expect(call.announce()).rejects.toMatchObject({ code: 'ideas-waiting' })
    await moveDueConsultations(db, keysInMemory().keys)
    expect((await call.verdictsNow())['Un bassin pour les canards']).toBeNull()
    await tellAll(db)
    const news = await newsOf(db, call.people[3]!)
    expect(news.filter((kind) => kind === 'idea-told')).toHaveLength(2)
    await moveDueConsultations(db, keysInMemory().keys)
    await tellAll(db)
    expect(await newsOf(db, call.people[3]!)).toEqual(news)
    await isFeasible(db, call.slug, call.mayor, fourth!.slug, trees)
    await call.announce()
  })

  test('shortlists by the supports that count: verified, of those who vote here', async ({ db }) => {
    const call = await screening(db, [bench.title, hut.title, trees.title], { shortlist: 2 })
    const [first, second, third] = call.ideas.map(({ id }) => id) as [string, string, string]
    await supported(db, first, 5, { class: 'permanent', verified: false })
    await supported(db, second, 1, { class: 'permanent', verified: true })
    await supported(db, third, 2, { class: 'visitor', verified: true })
    for (const { slug } of call.ideas) await isFeasible(db, call.slug, call.mayor, slug, bench)
    await call.announce()
    const numbers = Object.fromEntries(
      (await ideasOf(db, call.id, 'fr')).map(({ id, number }) => [id, number]),
    )
    expect(numbers).toEqual({ [second]: 1, [third]: 2, [first]: null })
  })

  test('holds the cap of a place however the place is written', async ({ db }) => {
    const places = ['L’école', "L'école", 'l’ecole', 'L’ école']
    const call = await screening(
      db,
      places.map((_, n) => `Une idée de plus, la ${n + 1}e`),
      {
        placeCap: 100_00n,
      },
    )
    for (const [n, { slug }] of call.ideas.entries())
      await isFeasible(db, call.slug, call.mayor, slug, { cost: 60_00n, place: places[n]! })
    await expect(call.announce()).rejects.toMatchObject({ code: 'ideas-few' })
  })

  test('is refused where no ballot can have as many ideas as it must within the sum', async ({ db }) => {
    const rules = { form: 'purse', min: 3, max: null, amount: 100_00n } as const
    const call = await screening(db, [bench.title, hut.title, trees.title], rules)
    for (const { slug } of call.ideas) await isFeasible(db, call.slug, call.mayor, slug, { cost: 50_00n })
    await expect(call.announce()).rejects.toMatchObject({ code: 'ideas-too-dear' })
    await isFeasible(db, call.slug, call.mayor, call.ideas[0]!.slug, { cost: 1_00n })
    await isFeasible(db, call.slug, call.mayor, call.ideas[1]!.slug, { cost: 49_00n })
    await call.announce()
  })
})

describe('an idea', () => {
  test('sent to two budgets, or proposed freely before, stands in each as an idea of its own', async ({
    db,
  }) => {
    const [one, other] = [await anOpenCall(db), await anOpenCall(db)]
    const [her] = await manyPeople(db, 'permanent', 1)
    const words = wordsOf(bench.title)
    const free = await act(db, her!, (deed) => propose(deed, words), whileIdeas)
    const first = await proposes(db, one.slug, her!, bench.title)
    const second = await proposes(db, other.slug, her!, bench.title)
    expect(new Set([free.id, first.id, second.id]).size).toBe(3)
    expect(await proposes(db, one.slug, her!, bench.title)).toEqual(first)
    expect((await ideasOf(db, other.id, 'fr')).map(({ id }) => id)).toEqual([second.id])
  })

  test('for a draft is refused as for no budget', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const { slug } = await act(db, agent, (deed) => prepareBudget(deed, aBudget), whileIdeas)
    const [her] = await manyPeople(db, 'permanent', 1)
    const sent = (to: string) =>
      act(db, her!, (deed) => proposeIdea(deed, { slug: to, ...wordsOf(bench.title) }), whileIdeas)
    for (const to of [slug, 'il-n-y-en-a-pas'])
      await expect(sent(to)).rejects.toMatchObject({ code: 'not-found' })
  })
})
