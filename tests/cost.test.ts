import { describe, expect } from 'vitest'
import { test as base } from './fixtures/served.ts'
import { ensureBuilt } from './instance.ts'
import { type Cost, costsOf, patternsOfTheBuild } from './load/cost.ts'
import { atItsLongest } from './load/longest-world.ts'
import { declared, readsNoForm, worstOf } from './load/worst-inputs.ts'
import { secrets } from './told-once.ts'
import { exhaustive, isAskedToday } from './turns.ts'

/**
 * What no input may exceed here, in ms. The aim is 200 on a machine with nothing else to do, which `BENCH_ONLY=cost npm
 * run bench` reports; tests run beside each other, so that this one only finds what would hold everybody up.
 */
const bound = 3_000

/** Every second route, the others tomorrow. */
const askedToday = async () => (await patternsOfTheBuild()).filter((_, at) => isAskedToday(at, 2))

const test = base.extend<{ costs: Cost[] }>({
  costs: async ({ served: { db, world, web, port } }, use) => {
    const longest = await atItsLongest(db, world, secrets)
    const place = { ...longest, web, port, suspect: bound / 3, all: exhaustive }
    await use(await costsOf(await askedToday(), place))
  },
})

describe('a route of the site', () => {
  ensureBuilt()

  test('says what the worst is that can be sent to it', async () => {
    const patterns = await patternsOfTheBuild()
    expect(patterns.filter((path) => worstOf(path).length !== 1)).toEqual([])
    expect(
      declared.filter((path) => !patterns.includes(path)),
      'no route has these any more',
    ).toEqual([])
  })

  test('never holds up everybody else, whatever is sent to it, and reads the dearest form that it declares', async ({
    costs,
  }) => {
    expect(costs.filter(({ held }) => held > bound)).toEqual([])
    expect(costs.filter(({ status }) => status >= 500)).toEqual([])
    const full = costs.filter((cost) => cost.full)
    // An answer that did not come whole: its headers were longer than anybody reads.
    expect(full.filter(({ status }) => status === 0)).toEqual([])
    const unread = full.filter(({ read }) => !read).map(({ pattern }) => pattern)
    expect(unread.filter((pattern) => !(pattern in readsNoForm))).toEqual([])
    const asked = await askedToday()
    const excused = Object.keys(readsNoForm).filter((pattern) => asked.includes(pattern))
    expect(excused.filter((pattern) => !unread.includes(pattern))).toEqual([])
    // Read is not done: the other deeds are refused for what was done before, or for what else they ask.
    expect(full.filter(({ status }) => status < 400).length).toBeGreaterThan(full.length / 4)
  }, 240_000)
})
