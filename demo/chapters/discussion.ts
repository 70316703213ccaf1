import {
  acknowledge,
  answer,
  askQuestion,
  comment,
  findUseful,
  settle,
} from '#app/domain/participation/index.ts'
import { civilDay, daysLater } from '#app/lib/days/civil-day.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { CommentLine, Discussed, Lang } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

/** What people say under a project or a dossier, what they ask, and what they are answered. */
export function peopleTalk(timeline: Timeline, story: Discussed, cast: Cast, chance: Chance): void {
  const voice = cast.voicesFor(story)
  story.comments.forEach((line, index) => {
    const ago = momentOf(story, line, index, chance)
    const key = `${story.key}/${line.key ?? index}`
    const by = voice(line.by, ago, line.lang)
    timeline.add(ago, by, async (act) => {
      const { id } = await comment(act, {
        subjectId: timeline.id(story.key),
        lang: line.lang ?? 'fr',
        body: line.text,
        asksAnswer: line.asks ?? false,
        ...(line.stance && { stance: line.stance }),
        ...(line.forOrganisation && { organisationId: timeline.id(cast.organisationOf(by)) }),
      })
      timeline.memory.ids.set(key, id)
    })
    replies(timeline, story, line, { key, ago }, voice, chance)
    foundUseful(timeline, cast, { key, ago, by }, chance)
    if (line.answered) {
      const { after, text, lang = 'fr' } = line.answered
      timeline.add(Math.max(ago - after, 0.02), story.elected, (act) =>
        answer(act, { contributionId: timeline.id(key), body: text, lang }),
      )
    }
  })
  questionsAreAsked(timeline, story, voice)
}

type Voice = (by: string, ago: number, lang?: Lang) => string

// Most of it while opinions are asked for, the last third in these last weeks: a place where people still talk.
function momentOf(
  { opinions, publishedAgo, versions = [], comments }: Discussed,
  line: CommentLine,
  index: number,
  chance: Chance,
): number {
  const version = line.key && versions.find(({ answers }) => answers.some(({ key }) => key === line.key))
  if (version) return version.ago + chance.between(3, 18)
  const start = Math.min(publishedAgo - 2, opinions?.openedAgo ?? publishedAgo - 2)
  const end = Math.max(opinions ? -opinions.closesIn : 0, 0.4)
  const place = index / comments.length
  if (place > 0.66) return Math.min(start, chance.between(0.4, 24))
  return Math.max(end + 0.2, start - (start - end) * (place / 0.66) - chance.between(0, 2))
}

function replies(
  timeline: Timeline,
  story: Discussed,
  line: CommentLine,
  parent: { key: string; ago: number },
  voice: Voice,
  chance: Chance,
): void {
  let ago = parent.ago
  line.replies?.forEach((reply, index) => {
    ago = Math.max(ago - chance.between(0.1, 2.5), 0.015 - index * 0.001)
    timeline.add(ago, voice(reply.by, ago, reply.lang), (act) =>
      comment(act, {
        subjectId: timeline.id(story.key),
        parentId: timeline.id(parent.key),
        lang: reply.lang ?? 'fr',
        body: reply.text,
        asksAnswer: false,
        ...(reply.stance && { stance: reply.stance }),
      }),
    )
  })
}

function foundUseful(
  timeline: Timeline,
  cast: Cast,
  { key, ago, by }: { key: string; ago: number; by: string },
  chance: Chance,
): void {
  for (const reader of cast.some(Math.floor(chance.between(0, 9)), ago, chance)) {
    if (reader !== by)
      timeline.addApart(Math.max(ago - chance.between(0.1, 6), 0.01), reader, (act) =>
        findUseful(act, { contributionId: timeline.id(key) }),
      )
  }
}

function questionsAreAsked(timeline: Timeline, story: Discussed, voice: Voice): void {
  story.questions?.forEach((question, index) => {
    const { title, text, lang = 'fr', ago, acknowledgedAfter, promisedWithin, answer: given } = question
    const by = voice(question.by, ago, lang)
    const key = `${story.key}/question-${index}`
    const contributionId = () => timeline.id(key)
    timeline.add(ago, by, async (act) => {
      const { id } = await askQuestion(act, {
        subjectId: timeline.id(story.key),
        officialId: timeline.id(story.elected),
        title,
        body: text,
        lang,
      })
      timeline.memory.ids.set(key, id)
    })
    if (acknowledgedAfter !== undefined)
      timeline.add(ago - acknowledgedAfter + 0.5, story.elected, (act) =>
        acknowledge(act, {
          contributionId: contributionId(),
          by: promisedWithin === undefined ? '' : daysLater(civilDay(act.at), promisedWithin),
        }),
      )
    if (!given) return
    timeline.add(ago - given.after, story.elected, (act) =>
      answer(act, { contributionId: contributionId(), body: given.text, lang: given.lang ?? 'fr' }),
    )
    if (given.settled !== undefined)
      timeline.add(ago - given.after - 0.8, by, (act) =>
        settle(act, {
          contributionId: contributionId(),
          settled: given.settled!,
          settledRemark: given.remark ?? '',
        }),
      ) // judged on the line above
  })
}
