import { eq } from 'drizzle-orm'
import { budgetIdeas, contributions, projects, proposals, proposalVersions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBudgetInVote,
  anOpenCall,
  bench,
  countedBudget,
  hut,
  isFeasible,
  proposes,
  screening,
  shares,
  trees,
  whileIdeas,
  whileScreened,
  wordsOf,
} from '#tests/fixtures/ballots/budgets.ts'
import { after, during, manyPeople } from '#tests/fixtures/ballots/votes.ts'
import { type Someone, signedIn, someone } from '#tests/fixtures/participation.ts'
import { aTown } from '#tests/town.ts'
import { eraseAccount } from '../../account/index.ts'
import { type Act, act } from '../../act.ts'
import {
  deskProposals,
  judge,
  nameExaminer,
  publishedProposal,
  reviseProposal,
  suggestMerge,
  withdrawProposal,
} from '../../proposals/index.ts'
import { decideBudget, ideasOf, makeProject, pabulibOf, publishedBudget, screenIdea } from '../index.ts'
import { ballotOf } from './election.ts'

type Db = Parameters<typeof act>[0]

const rewords = (db: Db, by: Someone, proposalId: string, at: Date, title = 'Un parking de 400 places') => {
  const { seen: _, ...words } = wordsOf(title)
  return act(db, by, (deed) => reviseProposal(deed, { ...words, proposalId, version: 1, note: 'Mieux.' }), at)
}
const said = { cost: null, estimatedBy: '', place: '', reason: 'C’est la même idée.', into: '', version: 1 }

describe('what stands in the call of a budget', () => {
  test('is reworded, answered, examined, merged and withdrawn by nobody from the announcement to the decision', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [bench, hut], { voters: 12 })
    const [{ id: proposalId, slug }, { id: intoId }] = vote.ideas as [
      { id: string; slug: string },
      { id: string },
    ]
    const author = vote.people[0]!
    const elected = await someone(db, { roles: ['elected'] })
    const words = {
      verdict: 'refused',
      body: 'Non, cela ne se fera pas.',
      lang: 'fr',
      projectId: null,
    } as const
    const stands = { code: 'idea-on-ballot' }
    await expect(rewords(db, author, proposalId, during)).rejects.toMatchObject(stands)
    await expect(
      act(db, vote.mayor, (deed) => judge(deed, { ...words, proposalId }), during),
    ).rejects.toMatchObject(stands)
    await db.update(proposals).set({ reachedAt: during }).where(eq(proposals.id, proposalId))
    await expect(
      act(db, vote.mayor, (deed) => nameExaminer(deed, { proposalId, officialId: elected.id }), during),
    ).rejects.toMatchObject({ code: 'idea-on-ballot' })
    await expect(
      act(db, author, (deed) => suggestMerge(deed, { fromId: proposalId, intoId }), during),
    ).rejects.toMatchObject(stands)
    await expect(
      act(db, author, (deed) => withdrawProposal(deed, { proposalId }), during),
    ).rejects.toMatchObject(stands)
    const shown = await publishedProposal(db, slug, { locale: 'fr', viewerId: author.id })
    expect(shown).toMatchObject({ call: 'ballot', can: { revise: false, merge: false, withdraw: false } })
    // Nor by any other way.
    for (const changed of [{ state: 'reached' }, { version: 2 }, { examinerId: vote.mayor.id }] as const)
      await expect(
        db.update(proposals).set(changed).where(eq(proposals.id, proposalId)),
      ).rejects.toMatchObject({ cause: { constraint_name: 'the_ballot_stands' } })
    const [wording] = await db
      .select()
      .from(proposalVersions)
      .where(eq(proposalVersions.proposalId, proposalId))
    await expect(db.insert(proposalVersions).values({ ...wording!, number: 2 })).rejects.toMatchObject({
      cause: { constraint_name: 'the_ballot_stands' },
    })
  })

  test('keeps its place where its author erases her account, words and all: they are read nowhere', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [bench, hut], { voters: 12 })
    const [author] = vote.people
    const erases = (deed: Act) => eraseAccount(deed, { contributions: 'go' })
    await act(db, signedIn(author!, during), erases, during)
    const ideas = await ideasOf(db, vote.id, 'fr')
    expect(ideas.map(({ number, title, state }) => [number, title, state])).toEqual([
      [1, '', 'withdrawn'],
      [2, hut.title, 'open'],
    ])
    for (const her of vote.people.slice(1)) await shares(db, vote.slug, her, [0])
    await countedBudget(db, vote)
    expect((await publishedBudget(db, vote.slug, { viewerId: null }))!.rules.outcome!.order).toEqual([1])
  })

  test('is read as it was announced, also where it was reworded once the vote was decided', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12 })
    const { agent } = await aTown(db)
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 8 ? [0, 1] : [2])
    await countedBudget(db, vote)
    const answer = {
      slug: vote.slug,
      body: 'Le conseil les fait tous.',
      lang: 'fr',
      leadsToId: null,
    } as const
    await expect(rewords(db, vote.people[0]!, vote.ideas[0]!.id, after)).rejects.toMatchObject({
      code: 'idea-on-ballot',
    })
    await act(db, vote.mayor, (deed) => decideBudget(deed, answer), after)
    await rewords(db, vote.people[0]!, vote.ideas[0]!.id, after)
    expect((await ideasOf(db, vote.id, 'fr'))[0]).toMatchObject({ title: bench.title, verdict: 'feasible' })
    expect((await ideasOf(db, vote.id, 'fr'))[0]?.summary).toContain('des bancs le long du torrent')
    expect((await ballotOf(db, vote.id))[0]?.titles).toMatchObject({ fr: bench.title })
    const counted = (await publishedBudget(db, vote.slug, { viewerId: null }))!
    expect(await pabulibOf(db, counted, 'Montgenèvre')).toContain(bench.title)
    await act(db, agent, (deed) => makeProject(deed, { slug: vote.slug, idea: vote.ideas[0]!.slug }), after)
    expect(await db.select().from(projects)).toMatchObject([{ slug: 'des-bancs-le-long-du-torrent' }])
  })

  test('is screened again once it is reworded, and only in the words that were read', async ({ db }) => {
    const call = await screening(db, [bench.title, hut.title])
    const idea = call.ideas[0]!
    await isFeasible(db, call.slug, call.mayor, idea.slug, bench)
    await rewords(db, call.people[0]!, idea.id, whileScreened, 'Un parking')
    expect(await call.verdictsNow()).toEqual({ 'Un parking': null, [hut.title]: null })
    await expect(isFeasible(db, call.slug, call.mayor, idea.slug, bench)).rejects.toMatchObject({
      code: 'edited-meanwhile',
    })
    await isFeasible(db, call.slug, call.mayor, idea.slug, { ...bench, version: 2 })
  })

  test('is answered in its call alone: the desk of proposals neither lists nor judges it', async ({ db }) => {
    const { slug, mayor } = await anOpenCall(db)
    const [her] = await manyPeople(db, 'permanent', 1)
    const { id: proposalId } = await proposes(db, slug, her!, bench.title)
    expect(await deskProposals(db)).toEqual([])
    const words = {
      verdict: 'refused',
      body: 'Non, cela ne se fera pas.',
      lang: 'fr',
      projectId: null,
    } as const
    await expect(
      act(db, mayor, (deed) => judge(deed, { ...words, proposalId }), whileIdeas),
    ).rejects.toMatchObject({ code: 'idea-in-call' })
  })

  test('gives back what went into it where it is refused or withdrawn', async ({ db }) => {
    const call = await screening(db, [bench.title, hut.title, trees.title])
    const [one, other] = call.ideas as [{ id: string; slug: string }, { id: string; slug: string }]
    const merged = { ...said, slug: call.slug, idea: one.slug, verdict: 'merged', into: other.slug } as const
    const refused = { ...said, slug: call.slug, idea: other.slug, verdict: 'refused' } as const
    await act(db, call.mayor, (deed) => screenIdea(deed, merged), whileScreened)
    await act(db, call.mayor, (deed) => screenIdea(deed, refused), whileScreened)
    expect(await call.verdictsNow()).toMatchObject({ [bench.title]: null, [hut.title]: 'refused' })
    await isFeasible(db, call.slug, call.mayor, other.slug, hut)
    await act(db, call.mayor, (deed) => screenIdea(deed, merged), whileScreened)
    await act(db, call.people[1]!, (deed) => withdrawProposal(deed, { proposalId: other.id }), whileScreened)
    expect(await call.verdictsNow()).toMatchObject({ [bench.title]: null })
  })

  test('forgets its place with the words of whoever wrote it, also on a ballot', async ({ db }) => {
    const vote = await aBudgetInVote(db, [{ ...bench, place: '12 rue Secrète' }, hut])
    const { id } = vote.ideas[0]!
    await db.update(proposals).set({ place: '12 rue Secrète' }).where(eq(proposals.id, id))
    await db.update(proposals).set({ place: '' }).where(eq(proposals.id, id))
    expect(
      await db.select({ place: budgetIdeas.place }).from(budgetIdeas).where(eq(budgetIdeas.proposalId, id)),
    ).toEqual([{ place: '' }])
  })
})

describe('a hidden idea on a ballot', () => {
  test('stands there by its number alone: no title, no summary and no place of it, in the ballot and its question', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [{ ...bench, place: 'Au lavoir' }, hut])
    await db
      .update(contributions)
      .set({ hiddenAt: during, hiddenGround: 'insult', hiddenReason: 'x' })
      .where(eq(contributions.id, vote.ideas[0]!.id))
    const all = [await ideasOf(db, vote.id, 'fr'), await publishedBudget(db, vote.slug, { viewerId: null })]
    const read = JSON.stringify([all, await ballotOf(db, vote.id)], (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    for (const word of [/banc/i, /lavoir/i]) expect(read).not.toMatch(word)
    expect(all[0]).toMatchObject([{ number: 1, title: '', summary: '', place: '' }, { title: hut.title }])
  })
})
