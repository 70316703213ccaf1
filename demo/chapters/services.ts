import { follow } from '#app/domain/publishing/index.ts'
import { addService, ServiceInput, sayState, WordInput } from '#app/domain/station/index.ts'
import { placeStories } from '../story/places.ts'
import type { ServiceStory } from '../story/services.ts'
import type { Timeline } from '../timeline.ts'
import { agents } from './places.ts'

/** Days between two words on the same services: each holds until the next. */
const apart = 3
/** Days before today from which services are spoken of; each season but the winter's lasts all that time and longer. */
const spoken = 60
const silence = 10
/** Who wants to know when which service changes. */
const followed = [
  ['residente', 'route-col'],
  ['visiteuse', 'telesiege-crete'],
] as const

/** Services are listed, and each body's agent says every few days how they are. */
export function servicesRun(timeline: Timeline, stories: readonly ServiceStory[]): void {
  for (const [key, place] of followed)
    timeline.add(30, key, (act) =>
      follow(act, { subjectId: timeline.id(`service:${place}`), cadence: 'daily' }),
    )
  stories.forEach((story, index) => {
    serviceIsListed(timeline, story, index)
  })
  for (const body of Object.keys(agents) as (keyof typeof agents)[]) {
    const hers = stories.filter((story) => story.body === body)
    for (let ago = spoken; ago > 1; ago -= apart) {
      const heard = hers.filter(({ today }) => !(today === 'silent' && ago < silence))
      // Once in a while the wind closes one of the lifts, or the snow a road.
      const shut = heard[ago % (3 * heard.length)]
      const open = heard.filter((story) => story !== shut)
      say(timeline, body, ago, open, { state: 'open' })
      if (shut)
        say(timeline, body, ago - 0.01, [shut], {
          ...{ state: 'closed', holds: 'three-hours', fr: 'Contrôle technique' },
          ...{ it: 'Controllo tecnico', en: 'Technical check' },
        })
    }
    say(
      timeline,
      body,
      0.02,
      hers.filter(({ today }) => !today),
      { state: 'open', groomed: 'on' },
    )
    for (const story of hers)
      if (typeof story.today === 'object') say(timeline, body, 0.015, [story], story.today)
  }
}

function say(
  timeline: Timeline,
  body: keyof typeof agents,
  ago: number,
  stories: readonly ServiceStory[],
  said: Record<string, string>,
): void {
  if (stories.length === 0) return
  timeline.add(ago, agents[body], (act) =>
    sayState(
      act,
      WordInput.parse({ ...said, services: stories.map(({ place }) => timeline.id(`service:${place}`)) }),
    ),
  )
}

function serviceIsListed(timeline: Timeline, story: ServiceStory, index: number): void {
  const { place, kind, body, elected, runs, hours, difficulty, phone = '', about = '' } = story
  const itsPlace = placeStories.find(({ key }) => key === place)
  if (!itsPlace) throw new Error(`The story speaks of the place ${place}, which it does not have`)
  const [fr, it, en] = story.names ?? [itsPlace.fr, itsPlace.it, itsPlace.en]
  timeline.add(spoken + 20 - index * 0.01, agents[body], async (act) => {
    const { id } = await addService(
      act,
      ServiceInput.parse({
        ...{ fr, it, en, kind, difficulty, phone, aboutFr: about, confirmHours: 24 * (apart + 1) },
        ...{
          placeId: timeline.id(`place:${place}`),
          bodyId: timeline.id(body),
          electedId: timeline.id(elected),
        },
        seasons: [
          {
            fromOn: timeline.dayAgo(runs === 'winter' ? spoken - 10 : spoken + 300),
            untilOn: timeline.dayAgo(runs === 'winter' ? -130 : -300),
            hours,
          },
        ],
      }),
    )
    timeline.memory.ids.set(`service:${place}`, id)
  })
}
