import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heardEvents } from './heard-events.ts'

test('every event that is heard is named where an operator reads which ones to send', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(Object.keys(heardEvents).filter((type) => !readme.includes(`\`${type}\``))).toEqual([])
})
