import { describe, expect, test } from '#tests/db.ts'
import { act, nobody } from '../../act.ts'
import { join } from '../accounts/join.ts'
import { nameFault } from './name-form.ts'
import { officeIn } from './office-names.ts'
import { suggestName } from './suggest-name.ts'

describe('a name that is proposed', () => {
  test('is in the language of its reader, the same for the same seed, and one that she may take', async ({
    db,
  }) => {
    expect(await suggestName(db, 'fr', 0)).toBe('Bouquetin des cimes')
    expect(await suggestName(db, 'it', 11)).toBe('Marmotta del lariceto')
    expect(await suggestName(db, 'en', 79)).toBe('Hare of the lake')
    for (const locale of ['fr', 'it', 'en'] as const)
      for (let seed = 0; seed < 80; seed++) {
        const name = await suggestName(db, locale, seed)
        expect([nameFault(name), officeIn(name)], name).toEqual([null, null])
      }
  })

  test('is free: where one is taken, the next is proposed, then one with a figure', async ({ db }) => {
    const proposed: string[] = []
    for (let n = 0; n < 10; n++) {
      const displayName = await suggestName(db, 'fr', 5)
      proposed.push(displayName)
      if (n < 9) {
        const newcomer = { email: `p${n}@exemple.fr`, class: 'visitor', locale: 'fr' } as const
        await act(db, nobody, (deed) => join(deed, { ...newcomer, displayName }))
      }
    }
    expect(proposed.slice(0, 4).every((name) => !/\d/.test(name))).toBe(true)
    expect(proposed.slice(4, 8).every((name) => / \d\d$/.test(name))).toBe(true)
    expect(new Set(proposed.slice(0, 9)).size).toBe(9)
    expect(proposed[8]).toBe(`${proposed[0]} 1005`)
  })
})
