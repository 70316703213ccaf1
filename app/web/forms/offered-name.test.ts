import { describe, expect, test } from 'vitest'
import { offeredIn } from './offered-in.ts'
import { withOfferedName } from './offered-name.ts'

const sent = (fields: Record<string, string>) =>
  withOfferedName(
    new Request('http://localhost/connexion/compte', { method: 'POST', body: new URLSearchParams(fields) }),
  )

describe('the name that is offered', () => {
  test('stands in the place of the refused one when its button is pressed, and only then', async () => {
    const taken = await sent({ displayName: 'Le Maire', class: 'permanent', offeredName: 'Bouquetin du col' })
    expect(taken.getAll('displayName')).toEqual(['Bouquetin du col'])
    expect(taken.get('class')).toBe('permanent')
    const typed = await sent({ displayName: 'Anna Roux', offeredName: '' })
    expect(typed.getAll('displayName')).toEqual(['Anna Roux'])
  })

  test('comes with the refusal, where it has one', () => {
    expect(offeredIn({ status: 'error', offered: 'Jean M.' })).toBe('Jean M.')
    for (const reply of [undefined, null, {}, { offered: 1 }]) expect(offeredIn(reply)).toBeNull()
  })
})
