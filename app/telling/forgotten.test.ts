import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { act, theCity } from '#app/domain/act.ts'
import { type FactsOf, fact, given, maybe, news, recorder, type TiesOf } from '#app/domain/audit/index.ts'
import type { KnotKind, Place } from '#app/domain/events.ts'
import { knots } from './knot.ts'
import { letter } from './letter.ts'
import { tellings } from './telling.ts'

// An area's events, facts and tellings as they are written. The types are checked with all others: each line that is
// expected to be refused fails that check when it is not.
const snowNews = news({
  'snow-fell': {
    details: given<{ centimetres: number }>(),
    public: true,
    touches: ['home'],
    hangs: [{ on: 'subject', knot: 'snow' }],
    told: [{ who: 'followers', news: 'snow-fell', because: 'follow' }],
    inFeed: 'snow-fell',
  },
  'snow-measured': {},
})
const snowFacts = {
  'snow-fell': { depth: fact<string>(() => sql`1`), by: maybe(fact<string>(() => sql`1`)) },
} satisfies FactsOf<typeof snowNews>
const snowTies = { snow: { facts: { depth: fact<string>(() => sql`1`) } } } satisfies TiesOf<typeof snowNews>
const whole = {
  line: ({ depth }: { depth: string }) => depth,
  path: () => '/',
  letter: letter(
    async () => ({
      ...{ subject: () => '', opening: () => '', Body: () => null, preview: () => ({ depth: '' }) },
    }),
    ({ depth }: { depth: string }) => ({ depth }),
  ),
}

describe('what is forgotten of an event does not compile', () => {
  test('its kept pages, where it is public', () => {
    // @ts-expect-error
    news({ 'snow-fell': { public: true, hangs: null } })
    // @ts-expect-error
    news({ 'snow-fell': { public: true, hangs: null, touches: [] } })
    news({ 'snow-fell': { public: true, hangs: null, touches: ['home'] } })
  })

  test('where it hangs on ropes, where it is public', () => {
    // @ts-expect-error
    news({ 'snow-fell': { public: true, touches: ['home'] } })
    // @ts-expect-error
    news({ 'snow-fell': { public: true, touches: ['home'], hangs: [] } })
    // @ts-expect-error
    news({ 'snow-fell': { public: true, touches: ['home'], hangs: [{ on: 'subject' }] } })
  })

  test('what its knot is made from', () => {
    // @ts-expect-error
    const none = {} satisfies TiesOf<typeof snowNews>
    expect(none).toEqual({})
  })

  test('its knot, or a part of it', () => {
    // @ts-expect-error
    knots(snowTies, {})
    // @ts-expect-error
    knots(snowTies, { snow: ({ depth }) => ({ href: depth }) })
    // @ts-expect-error
    knots(snowTies, { snow: ({ height }) => ({ label: height }) })
    expect(Object.keys(knots(snowTies, { snow: ({ depth }) => ({ label: depth }) }))).toEqual(['snow'])
  })

  test('which events hang at its place, and its knot among those of all areas', () => {
    // @ts-expect-error
    const nowhere = {} satisfies Record<Place, unknown>
    // @ts-expect-error
    const untied = {} satisfies Record<KnotKind, unknown>
    expect([nowhere, untied]).toEqual([{}, {}])
  })

  test('what a feed tells of it, where it is public and told', () => {
    const told = [{ who: 'followers', news: 'snow-fell', because: 'follow' }] as const
    // @ts-expect-error
    news({ 'snow-fell': { public: true, touches: ['home'], hangs: null, told } })
  })

  test('its facts', () => {
    // @ts-expect-error
    const none = {} satisfies FactsOf<typeof snowNews>
    expect(none).toEqual({})
  })

  test('its telling, or a part of it', () => {
    // @ts-expect-error
    tellings(snowFacts, {})
    // @ts-expect-error
    tellings(snowFacts, { 'snow-fell': { line: whole.line, path: whole.path } })
    expect(Object.keys(tellings(snowFacts, { 'snow-fell': whole }))).toEqual(['snow-fell'])
  })

  test('a fact that was not asked for, or that may be missing', () => {
    // @ts-expect-error
    tellings(snowFacts, { 'snow-fell': { ...whole, line: ({ height }) => height } })
    // @ts-expect-error
    tellings(snowFacts, { 'snow-fell': { ...whole, line: ({ by }) => by } })
  })

  test('its details, when it is recorded', () => {
    const record = recorder(snowNews)
    const at = { kind: 'commune', id: '0199c0de-0000-7000-8000-000000000001' }
    const never = () => [
      // @ts-expect-error
      act({} as never, theCity, (deed) => record(deed, 'snow-fell', at)),
      // @ts-expect-error
      act({} as never, theCity, (deed) => record(deed, 'snow-fell', at, { centimetres: '12' })),
      // @ts-expect-error
      act({} as never, theCity, (deed) => record(deed, 'snow-melted', at)),
      // @ts-expect-error
      act({} as never, theCity, (deed) => record(deed, 'snow-measured', at, { centimetres: 12 })),
      act({} as never, theCity, (deed) => record(deed, 'snow-fell', at, { centimetres: 12 })),
    ]
    expect(never).toBeTypeOf('function')
  })
})
