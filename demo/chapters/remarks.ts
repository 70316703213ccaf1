import { comment } from '#app/domain/participation/index.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import { remarks } from '../story/remarks.ts'
import type { ProjectStory } from '../story/shape.ts'
import type { Timeline } from '../timeline.ts'

const perProject = 13

/** The short remarks that people leave in passing: another slice of them under each project. */
export function remarksAreMade(
  timeline: Timeline,
  story: ProjectStory,
  index: number,
  cast: Cast,
  chance: Chance,
): void {
  const voice = cast.voicesFor(story)
  const since = Math.min(story.publishedAgo - 2, 260)
  for (let n = 0; n < perProject; n++) {
    const { lang, by, stance, text } = remarks[(index * perProject + n * 5) % remarks.length]! // the remainder is an index
    const ago = chance.between(0.5, since)
    timeline.add(ago, voice(by, ago, lang), (act) =>
      comment(act, {
        subjectId: timeline.id(story.key),
        lang,
        body: text,
        asksAnswer: false,
        ...(stance && { stance }),
      }),
    )
  }
}
