import { expect, test } from 'vitest'
import { demoRoles } from '#app/web/visitor/demo-roles.ts'
import { cast } from './story/cast.ts'

test('somebody of the story stands behind each door of the demonstration, under the address that it opens', () => {
  const behind = cast.filter(({ door }) => door)
  expect(behind.map(({ door }) => door).sort()).toEqual([...demoRoles].sort())
  for (const { door, email } of behind) expect(email).toBe(`${door}@demonstration.example`)
})
