import { expect, test } from 'vitest'
import { planTyped } from './typed-plan.ts'

test('a plan is read from its form as it is typed, in the order of its lines', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['totalCost', '100 000'],
    ['ownShareRule', 'general'],
    ['lines[0].funder', 'detr'],
    ['lines[0].asked', '80 000'],
    ['lines[0].label', 'Une ligne'],
    ['lines[10].asked', '20 000'],
    ['lines[10].funder', 'own-funds'],
    ['texts.fr.title', 'lines[3].asked'],
  ] as const)
    form.append(name, value)
  expect(planTyped(form)).toEqual({
    totalCost: '100 000',
    rule: 'general',
    lines: [
      { funder: 'detr', asked: '80 000' },
      { funder: 'own-funds', asked: '20 000' },
    ],
  })
})
