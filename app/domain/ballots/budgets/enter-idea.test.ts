import { eq } from 'drizzle-orm'
import { opinions, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBudget,
  anOpenCall,
  isFeasible,
  proposes,
  whileIdeas,
  whileScreened,
  wordsOf,
} from '#tests/fixtures/ballots/budgets.ts'
import { clockAt, keysInMemory, manyPeople } from '#tests/fixtures/ballots/votes.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { waitingFor } from '../../overview/index.ts'
import { propose, support } from '../../proposals/index.ts'
import {
  announceBallot,
  enterIdea,
  hersToEnter,
  ideasOf,
  moveDueConsultations,
  screenIdea,
} from '../index.ts'

describe('a proposal that stands already', () => {
  test('enters a call by its author or the desk, with its supports, once', async ({ db }) => {
    const { slug, id } = await anOpenCall(db)
    const [hers, other] = await manyPeople(db, 'permanent', 2)
    const agent = await someone(db, { roles: ['agent'] })
    const proposal = await act(
      db,
      hers!,
      (deed) => propose(deed, wordsOf('Une fontaine sur la place')),
      whileIdeas,
    )
    await act(db, other!, (deed) => support(deed, { proposalId: proposal.id }), whileIdeas)
    const enters = (by: typeof agent, at = whileIdeas) =>
      act(db, by, (deed) => enterIdea(deed, { budget: slug, proposalId: proposal.id }), at)
    await expect(enters(other!)).rejects.toMatchObject({ code: 'not-its-author' })
    await expect(enters(hers!, whileScreened)).rejects.toMatchObject({ code: 'budget-no-call' })
    expect(await hersToEnter(db, hers!.id)).toMatchObject([{ slug: proposal.slug }])
    await enters(agent)
    await expect(enters(hers!)).rejects.toMatchObject({ code: 'already-done' })
    expect(await ideasOf(db, id, 'fr')).toMatchObject([{ slug: proposal.slug, supports: 1, verdict: null }])
    expect(await hersToEnter(db, hers!.id)).toEqual([])
    const { items } = await waitingFor(db, agent, 'fr')
    expect(items).toMatchObject([
      {
        ...{ kind: 'idea', id: proposal.id, title: 'Une fontaine sur la place' },
        subject: { kind: 'budget', slug, title: aBudget.title.fr },
      },
    ])
  })
})

describe('an idea that was merged into another', () => {
  test('goes into it with its supports when the vote is announced, who gave both counted once', async ({
    db,
  }) => {
    const { slug, id, mayor } = await anOpenCall(db)
    const [one, two, three, fan] = await manyPeople(db, 'permanent', 4)
    const bench = await proposes(db, slug, one!, 'Des bancs le long du torrent')
    const seats = await proposes(db, slug, two!, 'Où s’asseoir près de l’eau')
    const hut = await proposes(db, slug, three!, 'Une cabane pour les enfants')
    const supports = [
      [bench, fan],
      [seats, fan],
      [seats, three],
    ] as const
    for (const [idea, by] of supports)
      await act(db, by!, (deed) => support(deed, { proposalId: idea.id }), whileIdeas)
    await clockAt(db, whileScreened)
    await moveDueConsultations(db, keysInMemory().keys)
    const said = {
      slug,
      cost: null,
      estimatedBy: '',
      place: '',
      reason: 'C’est la même idée.',
      into: bench.slug,
    }
    await act(
      db,
      mayor,
      (deed) => screenIdea(deed, { ...said, idea: seats.slug, verdict: 'merged', version: 1 }),
      whileScreened,
    )
    for (const idea of [bench, hut]) await isFeasible(db, slug, mayor, idea.slug, { cost: 1_000_00n })
    const { opensOn, closesOn, answerDueOn } = aBudget
    await act(
      db,
      mayor,
      (deed) => announceBallot(deed, { slug, opensOn, closesOn, answerDueOn }),
      whileScreened,
    )
    expect(await db.$count(opinions, eq(opinions.subjectId, bench.id))).toBe(2)
    expect(
      await db
        .select({ state: proposals.state, into: proposals.mergedIntoId })
        .from(proposals)
        .where(eq(proposals.id, seats.id)),
    ).toEqual([{ state: 'merged', into: bench.id }])
    expect((await ideasOf(db, id, 'fr')).map(({ slug, number }) => [slug, number])).toEqual([
      [bench.slug, 1],
      [hut.slug, 2],
      [seats.slug, null],
    ])
  })
})
