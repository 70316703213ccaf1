import type { PersonClass } from '#db/schema/index.ts'
import type { Somebody } from './crowd.ts'
import type { Chance } from './random.ts'
import { cast } from './story/cast.ts'
import type { Discussed, Lang } from './story/shape.ts'

export type Cast = ReturnType<typeof partsFor>

/** Gives out the parts: who of the crowd says the lines that only name a class. */
export function partsFor(crowd: Somebody[], chance: Chance) {
  const known = new Set(cast.map(({ key }) => key))
  const joined = (ago: number) => crowd.filter(({ joinedAgo }) => joinedAgo > ago + 1)
  return {
    /** Within one discussion nobody of the crowd says two lines. */
    voicesFor: (_story?: Discussed) => {
      const heard = new Set<string>()
      return (by: PersonClass | string, ago: number, lang: Lang = 'fr'): string => {
        if (known.has(by)) return by
        const there = joined(ago).filter((one) => one.class === by && !heard.has(one.key))
        const speaker = chance.pick(
          there.filter(({ locale }) => locale === lang).length
            ? there.filter(({ locale }) => locale === lang)
            : there,
        )
        heard.add(speaker.key)
        return speaker.key
      }
    },
    some: (count: number, ago: number, by: Chance): string[] =>
      by
        .shuffled(joined(ago))
        .slice(0, count)
        .map(({ key }) => key),
    of: (personClass: PersonClass, ago: number): string[] =>
      joined(ago)
        .filter((one) => one.class === personClass)
        .map(({ key }) => key),
    organisationOf: (key: string): string => cast.find((member) => member.key === key)?.organisation ?? '',
  }
}
