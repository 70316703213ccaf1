import { expect, test } from 'vitest'
import { keyAddress } from '#app/domain/people/index.ts'
import { qrCode } from './qr-code.ts'

test('the drawing of a key is a small one, however long the names of a person and of her commune are', async () => {
  const address = keyAddress('A'.repeat(32), '𠀀'.repeat(40), `Cordée ${'𠀀'.repeat(200)}`)
  expect(address.length).toBeLessThan(2_331) // what a code of the middle quality holds
  await expect(qrCode(address)).resolves.toContain('<svg')
})
