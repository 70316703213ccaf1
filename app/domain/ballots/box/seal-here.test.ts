import { randomBytes } from 'node:crypto'
import { HkdfSha256 } from '@hpke/core'
import { describe, expect, test } from 'vitest'
import { newBoxKey, openerOf, seal, sealedLength } from '#app/lib/ballots/seal.ts'
import { HkdfHere, sealHere } from './seal-here.ts'

describe('a ballot that the process seals', () => {
  test('is opened by the key of its box as one that a browser sealed, is as long, and never the same twice', async () => {
    const { boxKey, secret } = await newBoxKey()
    const opens = await openerOf(secret, 'urne')
    const sealed = await Promise.all(
      ['[[0]]', '', 'A'.repeat(63)].map((text) => sealHere(boxKey, 'urne', text, 64)),
    )
    expect(await Promise.all(sealed.map(opens))).toEqual(['[[0]]', '', 'A'.repeat(63)])
    expect(new Set(sealed.map(({ length }) => length))).toEqual(new Set([sealedLength(64)]))
    expect((await seal(boxKey, 'urne', '', 64)).length).toBe(sealedLength(64))
    expect(await sealHere(boxKey, 'urne', '[[0]]', 64)).not.toBe(sealed[0])
    // Of another box, or to another key, it opens nowhere.
    expect(await (await openerOf(secret, 'autre'))(sealed[0]!)).toBeNull()
    expect(await (await openerOf((await newBoxKey()).secret, 'urne'))(sealed[0]!)).toBeNull()
    await expect(sealHere(boxKey, 'urne', 'A'.repeat(64), 64)).rejects.toThrow('longer than any')
    await expect(sealHere('AAAA', 'urne', '', 64)).rejects.toThrow()
  })

  test('is made with the very numbers of the standard', async () => {
    const [here, standard] = [new HkdfHere(), new HkdfSha256()]
    for (let n = 0; n < 40; n++) {
      const [salt, ikm, info] = [randomBytes(n % 3 === 0 ? 0 : 32), randomBytes(n + 1), randomBytes(n * 2)]
      expect(new Uint8Array(await here.extract(salt, ikm))).toEqual(
        new Uint8Array(await standard.extract(salt, ikm)),
      )
      for (const length of [12, 16, 32])
        expect(new Uint8Array(await here.extractAndExpand(salt, ikm, info, length))).toEqual(
          new Uint8Array(await standard.extractAndExpand(salt, ikm, info, length)),
        )
    }
  })
})
