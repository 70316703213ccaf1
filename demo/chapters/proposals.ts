import { comment } from '#app/domain/participation/index.ts'
import {
  agreeToMerge,
  carryOn,
  judge,
  moveDueProposals,
  nameExaminer,
  propose,
  reviseProposal,
  suggestMerge,
  support,
  withdrawProposal,
} from '#app/domain/proposals/index.ts'
import { type PersonClass, personClasses } from '#app/lib/kinds.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { ProposalStory } from '../story/proposals.ts'
import type { Timeline } from '../timeline.ts'

/** How readily each class supports what is proposed. */
const shares: Record<PersonClass, number> = {
  permanent: 0.46,
  secondary: 0.28,
  seasonal: 0.16,
  visitor: 0.06,
  business: 0.04,
}

/** Proposals: written, supported, discussed, and what became of each. */
export function proposalsLive(
  timeline: Timeline,
  stories: readonly ProposalStory[],
  cast: Cast,
  chanceOf: (index: number) => Chance,
): void {
  const authors = new Map<string, string>()
  stories.forEach((told, index) => {
    const voice = cast.voicesFor()
    const by = voice(told.by, told.ago, told.lang)
    authors.set(told.key, by)
    proposalLives(timeline, { ...told, by }, { cast, voice, authors, chance: chanceOf(index) })
  })
}

type World = {
  cast: Cast
  voice: ReturnType<Cast['voicesFor']>
  authors: ReadonlyMap<string, string>
  chance: Chance
}

function proposalLives(
  timeline: Timeline,
  story: ProposalStory,
  { cast, voice, authors, chance }: World,
): void {
  const { key, by, ago, lang = 'fr', title, problem, solution, themes, place = '' } = story
  const words = { title, problem, solution, themes, place, lang, seen: true }
  timeline.add(ago, by, async (act) => {
    const { id, slug } = await propose(act, words)
    timeline.memory.ids.set(key, id)
    timeline.memory.slugs.set(key, slug)
  })
  const supporters = supportsAreGiven(timeline, story, cast, chance)
  for (const said of story.comments ?? [])
    timeline.add(said.ago, voice(said.by, said.ago, said.lang), (act) =>
      comment(act, {
        ...{ subjectId: timeline.id(key), lang: said.lang ?? 'fr', body: said.text, asksAnswer: false },
      }),
    )
  isRevised(timeline, story, words)
  isExamined(timeline, story)
  isGivenUp(timeline, story, supporters)
  isMerged(timeline, story, authors)
}

function supportsAreGiven(timeline: Timeline, story: ProposalStory, cast: Cast, chance: Chance): string[] {
  const { key, ago, supports, examined, withdrawnAgo, mergedInto } = story
  const end = (examined?.ago ?? withdrawnAgo ?? mergedInto?.ago ?? 0.3) + 0.2
  const supporters = personClasses.flatMap((of) =>
    chance
      .shuffled(cast.of(of, ago).filter((one) => one !== story.by))
      .slice(0, Math.round(supports * shares[of])),
  )
  for (const one of supporters)
    timeline.addApart(end + (ago - 0.2 - end) * chance.next(), one, (act) =>
      support(act, { proposalId: timeline.id(key) }),
    )
  return supporters
}

type Words = Parameters<typeof propose>[1]

function isRevised(
  timeline: Timeline,
  { key, by, revised }: ProposalStory,
  { seen: _, ...words }: Words,
): void {
  if (!revised) return
  const { ago, solution, note } = revised
  timeline.add(ago, by, (act) =>
    reviseProposal(act, { ...words, proposalId: timeline.id(key), solution, note, version: 1 }),
  )
}

function isExamined(timeline: Timeline, { key, examined, answered }: ProposalStory): void {
  if (!examined) return
  timeline.add(examined.ago, 'city', ({ tx }) => moveDueProposals(tx))
  const { by } = examined
  if (by)
    timeline.add(examined.ago - 1, 'maire', (act) =>
      nameExaminer(act, { proposalId: timeline.id(key), officialId: timeline.id(by) }),
    )
  if (!answered) return
  const { verdict, body, project } = answered
  timeline.add(answered.ago, answered.by, (act) =>
    judge(act, {
      ...{ proposalId: timeline.id(key), verdict, body, lang: 'fr' },
      projectId: project ? timeline.id(project) : null,
    }),
  )
}

function isGivenUp(
  timeline: Timeline,
  { key, by, withdrawnAgo, carriedOnAgo }: ProposalStory,
  [first = by]: string[],
): void {
  if (withdrawnAgo === undefined) return
  timeline.add(withdrawnAgo, by, (act) => withdrawProposal(act, { proposalId: timeline.id(key) }))
  if (carriedOnAgo === undefined) return
  timeline.add(carriedOnAgo, first, (act) => carryOn(act, { proposalId: timeline.id(key) }))
}

function isMerged(
  timeline: Timeline,
  { key, by, mergedInto }: ProposalStory,
  authors: ReadonlyMap<string, string>,
): void {
  if (!mergedInto) return
  const ids = () => ({ fromId: timeline.id(key), intoId: timeline.id(mergedInto.key) })
  timeline.add(mergedInto.ago + 2, by, async (act) => {
    const { id } = await suggestMerge(act, ids())
    timeline.memory.ids.set(`${key}/merge`, id)
  })
  timeline.add(mergedInto.ago, authors.get(mergedInto.key) ?? by, (act) =>
    agreeToMerge(act, { mergeId: timeline.id(`${key}/merge`) }),
  )
}
