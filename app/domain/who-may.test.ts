import { describe, expect, test } from 'vitest'
import { locales } from '#app/lib/language.ts'
import { messagesIn, refusalText } from '#app/lib/messages/index.ts'
import { nobody } from './act.ts'
import { allow, type Right } from './policy.ts'

const refusedTo = (right: Right) => {
  try {
    allow({ ...nobody, id: 'somebody' }, right)
  } catch (refusal) {
    return refusal as { code: string; names: string[] }
  }
  throw new Error('she may')
}

describe('whoever may not', () => {
  test('is told who may', () => {
    const { code, names } = refusedTo('project.publish')
    expect(refusalText(messagesIn('fr'), code, names)).toBe(
      'Votre compte n’a pas le droit de faire cela. Ont ce droit\u202f: le maire.',
    )
    expect(refusalText(messagesIn('en'), 'not-allowed', ['mayor', 'agent'])).toContain(
      'the mayor and the staff of the town hall',
    )
  })

  test('is told so without them where no role gives the right', () => {
    for (const locale of locales) expect(refusalText(messagesIn(locale), 'not-allowed')).toMatch(/^[^.:]+\.$/)
  })
})
