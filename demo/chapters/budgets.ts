import { eq } from 'drizzle-orm'
import {
  announceBallot,
  castBallot,
  countBudget,
  decideBudget,
  makeProject,
  moveDueConsultations,
  noteBudgetDraw,
  openCall,
  prepareBudget,
  proposeIdea,
  screenIdea,
} from '#app/domain/ballots/index.ts'
import { publishProject } from '#app/domain/projects/index.ts'
import { support } from '#app/domain/proposals/index.ts'
import type { Files } from '#app/services/files.ts'
import { budgets, consultations } from '#db/schema/index.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { BudgetStory } from '../story/budgets/shape.ts'
import { cast as ofTheCast } from '../story/cast.ts'
import type { Timeline } from '../timeline.ts'
import { isVotedOnPaper, paperOf } from './on-paper.ts'

const named = new Set(ofTheCast.map(({ key }) => key))

/** Participatory budgets: called, proposed for, screened, voted on, counted, and what became of the winners. */
export function budgetsAreShared(
  timeline: Timeline,
  stories: readonly BudgetStory[],
  cast: Cast,
  chanceOf: (index: number) => Chance,
  files: Files,
): void {
  stories.forEach((story, index) => {
    const chance = chanceOf(index)
    const due = (ago: number) => timeline.add(ago, 'city', ({ tx }) => moveDueConsultations(tx, files))
    isCalled(timeline, story)
    ideasCome(timeline, story, cast, chance)
    // The night after the last day of the call.
    due(story.ideasUntilAgo - 1.1)
    isScreened(timeline, story)
    due(story.opensAgo)
    const atDesk = isVotedOn(timeline, story, cast, chance)
    const onPaper = chanceOf(index + stories.length)
    isVotedOnPaper(timeline, story, atDesk, () => [saidBy(story, onPaper)])
    if (story.closesAgo <= 1) return
    due(story.closesAgo - 1.1)
    if (story.paper) due(story.closesAgo - 1.5)
    isCounted(timeline, story)
  })
}

function isCalled(timeline: Timeline, story: BudgetStory): void {
  const { key, calledAgo, rules, ideasUntilAgo, opensAgo, closesAgo, decidedByAgo } = story
  timeline.add(calledAgo + 3, 'agent', async (act) => {
    const { slug } = await prepareBudget(act, {
      ...rules,
      ideasUntil: timeline.dayAgo(ideasUntilAgo),
      opensOn: timeline.dayAgo(opensAgo),
      closesOn: timeline.dayAgo(closesAgo),
      answerDueOn: timeline.dayAgo(decidedByAgo),
    })
    const [row] = await act.tx
      .select({ id: consultations.id })
      .from(consultations)
      .where(eq(consultations.slug, slug))
    timeline.memory.ids.set(key, row!.id) // it was just written
    timeline.memory.slugs.set(key, slug)
  })
  timeline.add(calledAgo, 'maire', (act) => openCall(act, { slug: timeline.slug(key) }))
}

function ideasCome(timeline: Timeline, story: BudgetStory, cast: Cast, chance: Chance): void {
  const voice = cast.voicesFor()
  for (const {
    key,
    by,
    ago,
    lang = 'fr',
    title,
    problem,
    solution,
    themes,
    place,
    supports,
  } of story.ideas) {
    timeline.add(ago, voice(by, ago, lang), async (act) => {
      const words = { title, problem, solution, themes, place, lang, seen: true }
      const idea = await proposeIdea(act, { slug: timeline.slug(story.key), ...words })
      timeline.memory.ids.set(key, idea.id)
      timeline.memory.slugs.set(key, idea.slug)
    })
    for (const one of cast.some(supports, ago, chance))
      timeline.addApart(story.ideasUntilAgo + (ago - story.ideasUntilAgo) * 0.9 * chance.next(), one, (act) =>
        support(act, { proposalId: timeline.id(key) }),
      )
  }
}

function isScreened(timeline: Timeline, story: BudgetStory): void {
  const { key, screenedAgo, announcedAgo, opensAgo, closesAgo, decidedByAgo } = story
  story.ideas.forEach(({ key: idea, place, screened }, index) => {
    timeline.add(screenedAgo - index * 0.2, 'agent', (act) =>
      screenIdea(act, {
        ...{ slug: timeline.slug(key), idea: timeline.slug(idea), place, version: 1 },
        ...('cost' in screened
          ? { verdict: 'feasible', cost: screened.cost, estimatedBy: screened.by, reason: '', into: '' }
          : { cost: null, estimatedBy: '', reason: screened.reason, ...verdictOf(timeline, screened) }),
      }),
    )
  })
  timeline.add(announcedAgo, 'maire', (act) =>
    announceBallot(act, {
      ...{
        slug: timeline.slug(key),
        opensOn: timeline.dayAgo(opensAgo),
        closesOn: timeline.dayAgo(closesAgo),
      },
      answerDueOn: timeline.dayAgo(decidedByAgo),
      ...paperOf(timeline, story),
    }),
  )
}

const verdictOf = (timeline: Timeline, { into }: { into?: string }) =>
  into ? { verdict: 'merged' as const, into: timeline.slug(into) } : { verdict: 'refused' as const, into: '' }

/** Those of the crowd who vote, each with her own leaning; whoever has a part of her own is left her vote while it is open. */
function isVotedOn(timeline: Timeline, story: BudgetStory, cast: Cast, chance: Chance): string[] {
  const { key, rules, opensAgo, closesAgo, share } = story
  const open = opensAgo - 0.5
  // Half a day before its last: that day ends in the commune's own time, whenever the story is told.
  const last = closesAgo > 0 ? closesAgo + 0.5 : 0.1
  const voters = rules.classes
    .flatMap((of) => cast.of(of, opensAgo))
    .filter((one) => closesAgo > 0 || !named.has(one))
  const many = Math.round(voters.length * share)
  const shuffled = chance.shuffled(voters)
  for (const one of shuffled.slice(0, many)) {
    const choice = saidBy(story, chance)
    timeline.addApart(last + (open - last) * chance.next(), one, (act) =>
      castBallot(act, { slug: timeline.slug(key), age: true, ballot: { choice: [choice] } }),
    )
  }
  // Who is left, of those who live here, may come to the desk.
  const residents = new Set(cast.of('permanent', opensAgo))
  return shuffled.slice(many).filter((one) => residents.has(one) && !named.has(one))
}

/** Of what her like want she names most, not all. */
function saidBy({ leanings }: BudgetStory, chance: Chance): number[] {
  const { likes } = leanings[chance.weighted(leanings.map(({ weight }) => weight))]! // one of them
  return likes.filter(() => chance.next() < 0.8)
}

function isCounted(timeline: Timeline, { key, closesAgo, counted }: BudgetStory): void {
  if (!counted) return
  const { drawn, decided, projects } = counted
  timeline.add(closesAgo - 2, 'agent', async (act) => {
    const [slug, id] = [timeline.slug(key), timeline.id(key)]
    await countBudget(act.tx, id)
    const [row] = await act.tx.select({ tied: budgets.tied }).from(budgets).where(eq(budgets.id, id))
    if (!row?.tied) return
    await noteBudgetDraw(act, { slug, drawn })
    await countBudget(act.tx, id)
  })
  timeline.add(decided.ago, 'maire', (act) =>
    decideBudget(act, { slug: timeline.slug(key), body: decided.body, lang: 'fr', leadsToId: null }),
  )
  for (const { idea, ago, publishedAgo } of projects) {
    timeline.add(ago, 'agent', async (act) => {
      const { slug } = await makeProject(act, { slug: timeline.slug(key), idea: timeline.slug(idea) })
      timeline.memory.slugs.set(`${idea}-project`, slug)
    })
    if (publishedAgo !== undefined)
      timeline.add(publishedAgo, 'maire', (act) =>
        publishProject(act, { slug: timeline.slug(`${idea}-project`), revision: 1 }),
      )
  }
}
