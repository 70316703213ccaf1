import { describe, expect, test } from 'vitest'
import { proxyWatch } from './unknown-proxy.ts'

function watched() {
  const clock = { at: 0, found: 0 }
  const ask = proxyWatch(
    () => clock.found++,
    () => clock.at,
  )
  return { clock, ask }
}
const people = ['1', '2', '3', '4', '5', '6'].map((n) => `198.51.100.${n}`)

describe('a proxy that the instance was not told of', () => {
  test('is found once an hour when one address speaks for many', () => {
    const { clock, ask } = watched()
    for (const one of people.slice(0, 4)) ask('10.0.0.2', one)
    expect(clock.found).toBe(0)
    for (let n = 0; n < 3; n++) for (const one of people) ask('10.0.0.2', `203.0.113.9, ${one}`)
    expect(clock.found).toBe(1)
    clock.at = 3_700_000
    for (const one of people) ask('10.0.0.2', one)
    expect(clock.found).toBe(2)
  })

  test('is not guessed of people at one address who name no other, nor of one who names herself', () => {
    const { clock, ask } = watched()
    for (let n = 0; n < 100; n++) ask('10.0.0.2', undefined)
    for (let n = 0; n < 100; n++) ask('198.51.100.7', '198.51.100.7')
    expect(clock.found).toBe(0)
  })

  test('is not found when a stranger makes up addresses while others come by themselves', () => {
    const { clock, ask } = watched()
    for (let n = 0; n < 60; n++) {
      ask(`203.0.113.${n}`, undefined)
      ask('192.0.2.1', people[n % people.length])
    }
    expect(clock.found).toBe(0)
  })
})
