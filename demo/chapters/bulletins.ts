import {
  addCalendar,
  BulletinInput,
  CalendarInput,
  correctBulletin,
  EndingInput,
  endBulletin,
  InfoChoices,
  publishBulletin,
  receiveInfos,
} from '#app/domain/station/index.ts'
import type { BulletinStory } from '../story/bulletins.ts'
import { calendarStories } from '../story/calendars.ts'
import type { Timeline } from '../timeline.ts'
import { agents } from './places.ts'

/** Each body lets people know what they need to, corrects it and ends it; two people want it by mail. */
export function bulletinsAreTold(timeline: Timeline, stories: readonly BulletinStory[]): void {
  for (const story of stories) bulletinIsTold(timeline, story)
  calendarStories.forEach(({ body, ...story }, index) => {
    timeline.add(40 - index * 0.01, agents[body], (act) => {
      const lines = story.lines.map((line) => ({
        ...line,
        fromOn: timeline.dayAgo(35),
        untilOn: timeline.dayAgo(-150),
      }))
      return addCalendar(act, CalendarInput.parse({ ...story, lines, bodyId: timeline.id(body) }))
    })
  })
  for (const key of ['residente', 'visiteuse'] as const)
    timeline.add(1, key, (act) =>
      receiveInfos(act, { ...InfoChoices.parse({ cadence: 'daily' }), locale: 'fr' }),
    )
}

function bulletinIsTold(timeline: Timeline, story: BulletinStory): void {
  const { key, body, ago, days, corrected, ended } = story
  const inputOf = ({ fr, it, en }: Pick<BulletinStory, 'fr' | 'it' | 'en'>) =>
    BulletinInput.parse({
      ...{ severity: story.severity, category: story.category, audiences: story.audiences },
      ...(story.severity === 'danger' && { confirmed: 'on' }),
      ...{ fr: fr[0], textFr: fr[1], it: it[0], textIt: it[1], en: en[0], textEn: en[1] },
      ...{ bodyId: timeline.id(body), places: story.places?.map((place) => timeline.id(`place:${place}`)) },
      ...{ worksLength: story.worksLength, worksWidth: story.worksWidth },
      ...{ ends: 'on-a-day', untilOn: timeline.dayAgo(ago - days) },
    })
  timeline.add(ago, agents[body], async (act) => {
    const { slug } = await publishBulletin(act, inputOf(story))
    timeline.memory.slugs.set(`bulletin:${key}`, slug)
  })
  const slugOf = () => timeline.slug(`bulletin:${key}`)
  if (corrected)
    timeline.add(corrected.ago, agents[body], (act) =>
      correctBulletin(act, { ...inputOf(corrected), slug: slugOf(), revision: 1 }),
    )
  if (ended)
    timeline.add(ended.ago, agents[body], (act) =>
      endBulletin(act, { ...EndingInput.parse(ended), slug: slugOf() }),
    )
}
