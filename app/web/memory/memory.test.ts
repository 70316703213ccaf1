import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openMemory } from './memory.ts'

type Page = { until: number; bytes: number; says: number; missing?: boolean }
const of = (text: string, asks = false) => ({ text, asks })
const page = (says: number, until = Number.POSITIVE_INFINITY, bytes = 1): Page => ({ says, until, bytes })

function aMemory({ most = 100, mostOfThose = 20 } = {}) {
  const world = { at: 0, heard: true }
  const memory = openMemory<Page>(() => world.heard, { most, mostOfThose, now: () => world.at })
  const keep = (text: string, kept: Page, asks = false) => memory.fill(of(text, asks), async () => kept).page
  return { world, memory, keep }
}

describe('the memory of pages', () => {
  test('gives what it was given until anything changes, or its time is over', async () => {
    const { world, memory, keep } = aMemory()
    await keep('/', page(1, 60_000))
    expect(memory.find(of('/'))?.says).toBe(1)
    world.at = 60_000
    expect(memory.find(of('/'))).toBeNull()
    await keep('/', page(2))
    memory.empty()
    expect(memory.find(of('/'))).toBeNull()
    expect(memory.bytes()).toBe(0)
  })

  test('gives nothing, and asks for nothing, while nobody would tell it of a change', async () => {
    const { world, memory, keep } = aMemory()
    await keep('/', page(1))
    world.heard = false
    expect(memory.find(of('/'))).toBeNull()
    expect(memory.wants(of('/'))).toBe(false)
    await keep('/projets', page(1))
    world.heard = true
    expect(memory.find(of('/projets'))).toBeNull()
  })

  test('does not keep what was begun before a change, nor lets newcomers wait for it', async () => {
    const { memory } = aMemory()
    let makeOld = (_: Page) => {}
    const old = new Promise<Page>((resolve) => {
      makeOld = resolve
    })
    const first = memory.fill(of('/'), () => old)
    const joined = memory.fill(of('/'), () => Promise.reject(new Error('it is on its way')))
    expect([first.mine, joined.mine]).toEqual([true, false])
    memory.empty()
    const later = memory.fill(of('/'), async () => page(2))
    expect(later.mine).toBe(true)
    await later.page
    makeOld(page(1))
    expect((await first.page)?.says).toBe(2)
    expect((await joined.page)?.says).toBe(2)
    expect(memory.find(of('/'))?.says).toBe(2)
  })

  test('forgets what failed: the next one makes it anew', async () => {
    const { memory, keep } = aMemory()
    await expect(memory.fill(of('/'), () => Promise.reject(new Error('broken'))).page).rejects.toThrow(
      'broken',
    )
    await keep('/', page(1))
    expect(memory.find(of('/'))?.says).toBe(1)
  })

  test('wants what an address asks for at its second request within a minute', () => {
    const { world, memory } = aMemory()
    expect(memory.wants(of('/'))).toBe(true)
    const words = of('/recherche?q=gare', true)
    expect(memory.wants(words)).toBe(false)
    expect(memory.wants(words)).toBe(true)
    world.at = 61_000
    expect(memory.wants(words)).toBe(false)
  })

  test('keeps with what addresses ask for that there is no such page: made-up ones drive out no page', async () => {
    const { memory, keep } = aMemory()
    await keep('/', page(1, undefined, 40))
    for (let n = 0; n < 20; n++) await keep(`/rien-${n}`, { ...page(n, undefined, 10), missing: true })
    expect(memory.find(of('/'))?.says).toBe(1)
    expect(memory.find(of('/rien-19'))?.says).toBe(19)
    expect(memory.find(of('/rien-0'))).toBeNull()
    expect(memory.bytes()).toBe(60)
  })

  test('stays within its bytes, drops what was asked for longest ago, and lets no search drive out a page', async () => {
    const { memory, keep } = aMemory()
    await keep('/', page(1, undefined, 40))
    await keep('/projets', page(2, undefined, 40))
    memory.find(of('/'))
    for (let n = 0; n < 50; n++) await keep(`/recherche?q=${n}`, page(n, undefined, 10), true)
    expect(memory.find(of('/projets'))?.says).toBe(2)
    expect(memory.bytes()).toBe(100)
    memory.find(of('/'))
    await keep('/elus', page(3, undefined, 30))
    expect(memory.find(of('/projets'))).toBeNull()
    memory.grow(of('/'), memory.find(of('/'))!, 60) // it is there
    expect(memory.bytes()).toBeLessThanOrEqual(100)
    await keep('/enorme', page(4, undefined, 90))
    expect(memory.find(of('/enorme'))).toBeNull()
  })

  test('never shows an older page after a newer one, however changes and readings interleave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('change', 'hear', 'read' as const), { minLength: 5, maxLength: 40 }),
        async (scheduler, steps) => {
          const { memory } = aMemory()
          let written = 0
          let heard = 0
          let newest = 0
          const wrong: string[] = []
          const read = async () => {
            // Whoever begins now must see whatever anybody has seen, and whatever was heard of, before.
            const least = Math.max(newest, heard)
            const made = async () => {
              await scheduler.schedule(Promise.resolve(), 'first query')
              const says = written
              await scheduler.schedule(Promise.resolve(), 'rendering')
              return page(says)
            }
            const got = memory.find(of('/')) ?? (await memory.fill(of('/'), made).page)
            if (!got || got.says < least) wrong.push(`${got?.says} after ${least}`)
            newest = Math.max(newest, got?.says ?? 0)
          }
          const seen: Promise<void>[] = []
          const run = scheduler.scheduleSequence(
            steps.map((step) => async () => {
              if (step === 'change') written++
              if (step === 'hear') {
                heard = written
                memory.empty()
              }
              if (step === 'read') seen.push(read())
            }),
          )
          await scheduler.waitFor(run.task)
          await scheduler.waitAll()
          await Promise.all(seen)
          expect(wrong).toEqual([])
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
