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

/** The winters that are told of before this one, in days before today. */
export const pastWinters = [
  { from: 795, until: 705 },
  { from: 430, until: 340 },
]
/** The first day of this one. */
export const thisWinter = spoken - 10

/** Services are listed, and each body's agent says every few days how they are. */
export function servicesRun(timeline: Timeline, stories: readonly ServiceStory[]): void {
  for (const [key, place] of followed)
    timeline.add(30, key, (act) =>
      follow(act, { subjectId: timeline.id(`service:${place}`), cadence: 'daily' }),
    )
  stories.forEach((story, index) => {
    serviceIsListed(timeline, story, index)
  })
  wintersPass(
    timeline,
    stories.filter(({ judged }) => judged),
  )
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
          ...{ state: 'closed', cause: 'inspection', holds: 'three-hours', fr: 'Contrôle technique' },
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

/** How a past winter was: open and said so every few days, and shut by the wind now and then. */
function wintersPass(timeline: Timeline, judged: readonly ServiceStory[]): void {
  for (const { from, until } of pastWinters)
    for (let ago = from - 1, nth = 0; ago > until; ago -= apart + 1, nth++)
      say(
        timeline,
        'remontees',
        ago,
        judged,
        nth % 6 === 4
          ? {
              state: 'closed',
              cause: 'wind',
              fr: 'Vent sur la crête',
              it: 'Vento sulla cresta',
              en: 'Wind on the ridge',
            }
          : { state: 'open' },
      )
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
  const { place, kind, body, elected, runs, hours, difficulty, phone = '', about = '', judged } = story
  const itsPlace = placeStories.find(({ key }) => key === place)
  if (!itsPlace) throw new Error(`The story speaks of the place ${place}, which it does not have`)
  const [fr, it, en] = story.names ?? [itsPlace.fr, itsPlace.it, itsPlace.en]
  timeline.add((judged ? 820 : spoken + 20) - index * 0.01, agents[body], async (act) => {
    const { id, slug } = await addService(
      act,
      ServiceInput.parse({
        ...{ fr, it, en, kind, difficulty, phone, aboutFr: about, confirmHours: 24 * (apart + 1) },
        ...{
          placeId: timeline.id(`place:${place}`),
          bodyId: timeline.id(body),
          electedId: timeline.id(elected),
        },
        ...(story.opinions && {
          opinionsOpenOn: timeline.dayAgo(story.opinions.openedAgo),
          opinionsCloseOn: timeline.dayAgo(-story.opinions.closesIn),
        }),
        seasons: [
          ...(judged ? pastWinters : []).map(({ from, until }) => ({
            ...{ fromOn: timeline.dayAgo(from), untilOn: timeline.dayAgo(until), hours },
          })),
          {
            fromOn: timeline.dayAgo(runs === 'winter' ? thisWinter : spoken + 300),
            untilOn: timeline.dayAgo(runs === 'winter' ? -130 : -300),
            hours,
          },
        ],
      }),
    )
    timeline.memory.ids.set(`service:${place}`, id)
    timeline.memory.slugs.set(`service:${place}`, slug)
  })
}
