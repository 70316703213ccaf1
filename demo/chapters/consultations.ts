import { eq } from 'drizzle-orm'
import {
  addQuestion,
  announceConsultation,
  answerConsultation,
  answerSurvey,
  castBallot,
  moveDueConsultations,
  type NewQuestion,
  prepareConsultation,
  questionOf,
  wordsToRead,
} from '#app/domain/ballots/index.ts'
import { release, ruleOnNotice } from '#app/domain/moderation/index.ts'
import { comment } from '#app/domain/participation/index.ts'
import type { Files } from '#app/services/files.ts'
import { consultations } from '#db/schema/index.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import { cast as ofTheCast } from '../story/cast.ts'
import type { ConsultationStory } from '../story/consultations.ts'
import type { Timeline } from '../timeline.ts'
import { isVotedOnPaper, paperOf } from './on-paper.ts'

const named = new Set(ofTheCast.map(({ key }) => key))

/** Consultations: prepared, announced, voted on, counted, and what the mayor makes of each. */
export function consultationsAreHeld(
  timeline: Timeline,
  stories: readonly ConsultationStory[],
  cast: Cast,
  chanceOf: (index: number) => Chance,
  files: Files,
): void {
  stories.forEach((story, index) => {
    isAnnounced(timeline, story)
    timeline.add(story.opensAgo, 'city', ({ tx }) => moveDueConsultations(tx, files))
    isDiscussed(timeline, story, cast)
    const atDesk = isVotedOn(timeline, story, cast, chanceOf(index))
    const chance = chanceOf(index + stories.length)
    isVotedOnPaper(timeline, story, atDesk, () => saidBy(story, chance))
    wordsAreRead(timeline, story)
    if (story.closesAgo <= 1) return
    // A day after the last one: shut, opened and counted.
    timeline.add(story.closesAgo - 1.1, 'city', ({ tx }) => moveDueConsultations(tx, files))
    if (story.paper) timeline.add(story.closesAgo - 1.5, 'city', ({ tx }) => moveDueConsultations(tx, files))
    isAnswered(timeline, story)
  })
}

function isAnnounced(timeline: Timeline, story: ConsultationStory): void {
  const { key, title, summary, pack, classes, drawName, questions, announcedAgo } = story
  timeline.add(announcedAgo + 2, 'agent', async (act) => {
    const { slug } = await prepareConsultation(act, {
      ...{ title, summary, pack, classes, drawName, verifiedOnly: false, minAge: null, quorum: null },
      survey: story.survey !== undefined,
      ...paperOf(timeline, story),
      opensOn: timeline.dayAgo(story.opensAgo),
      closesOn: timeline.dayAgo(story.closesAgo),
      answerDueOn: timeline.dayAgo(story.answerDueAgo),
    })
    for (const question of [...questions, ...askedBySurvey(timeline, story)])
      await addQuestion(act, { ...question, slug })
    const [row] = await act.tx
      .select({ id: consultations.id })
      .from(consultations)
      .where(eq(consultations.slug, slug))
    timeline.memory.ids.set(key, row!.id) // it was just written
    timeline.memory.slugs.set(key, slug)
  })
  timeline.add(announcedAgo, 'maire', (act) => announceConsultation(act, { slug: timeline.slug(key) }))
}

/** What one of those who vote says. */
const saidBy = ({ ballots }: ConsultationStory, chance: Chance) =>
  ballots[chance.weighted(ballots.map(({ weight }) => weight))]!.choice // one of them

/** Dates of evenings to come, and words. */
function askedBySurvey(timeline: Timeline, { survey }: ConsultationStory): NewQuestion[] {
  if (!survey) return []
  const { dates, words } = survey
  const options = dates.inDays.map((days) => `${timeline.dayAgo(-days)} 18:30`).join('\n')
  const limits = { min: null, max: null, points: null }
  return [
    questionOf({ ...limits, kind: 'dates', title: dates.question, options }),
    questionOf({ ...limits, kind: 'words', title: words.question, options: '' }),
  ]
}

function isDiscussed(timeline: Timeline, { key, comments = [] }: ConsultationStory, cast: Cast): void {
  const voice = cast.voicesFor()
  for (const { by, ago, text } of comments)
    timeline.add(ago, voice(by, ago), (act) =>
      comment(act, { subjectId: timeline.id(key), lang: 'fr', body: text, asksAnswer: false }),
    )
}

/** Those of the crowd who vote; whoever has a part of her own is left her vote while it is open. */
function isVotedOn(timeline: Timeline, story: ConsultationStory, cast: Cast, chance: Chance): string[] {
  const { key, classes, opensAgo, closesAgo, share } = story
  const open = opensAgo - 0.5
  // Half a day before its last: that day ends in the commune's own time, whenever the story is told.
  const last = closesAgo > 0 ? closesAgo + 0.5 : 0.1
  const voters = classes
    .flatMap((of) => cast.of(of, opensAgo))
    .filter((one) => closesAgo > 0 || !named.has(one))
  const said = [...(story.survey?.words.said ?? [])]
  const many = Math.round(voters.length * share)
  const shuffled = chance.shuffled(voters)
  for (const one of shuffled.slice(0, many)) {
    const choice = saidBy(story, chance)
    const when = last + (open - last) * chance.next()
    const { text = '', lang = 'fr' } = said.shift() ?? {}
    timeline.addApart(when, one, (act) =>
      story.survey
        ? answerSurvey(act, { slug: timeline.slug(key), age: true, choice, words: ['', '', text], lang })
        : castBallot(act, { slug: timeline.slug(key), age: true, ballot: { choice } }),
    )
  }
  // Who is left, of those who live here, may come to the desk.
  const residents = new Set(cast.of('permanent', opensAgo))
  return shuffled.slice(many).filter((one) => residents.has(one) && !named.has(one))
}

/** A moderator reads what was written; one text waits for her. */
function wordsAreRead(timeline: Timeline, { key, survey }: ConsultationStory): void {
  if (!survey) return
  timeline.add(0.05, 'moderatrice', async (act) => {
    for (const { id: contributionId, body } of await wordsToRead(
      act.tx,
      timeline.id(key),
      act.actor.id ?? '',
    )) {
      const ruled = survey.words.said.find(({ text }) => text === body)?.ruled ?? 'waits'
      if (ruled === 'waits') continue
      if (ruled === 'shown') await release(act, { contributionId })
      else await ruleOnNotice(act, { contributionId, decision: 'hidden', ground: 'insult', reason: ruled })
    }
  })
}

function isAnswered(timeline: Timeline, { key, answered }: ConsultationStory): void {
  if (!answered) return
  const { ago, body, project } = answered
  timeline.add(ago, 'maire', (act) =>
    answerConsultation(act, { slug: timeline.slug(key), body, lang: 'fr', leadsToId: timeline.id(project) }),
  )
}
