import { expect, test, vi } from 'vitest'
import { openStripe } from './index.ts'

test('without a key nobody is called, and each call fails at once', async () => {
  const called = vi.spyOn(globalThis, 'fetch')
  const stripe = openStripe({})
  expect(stripe.configured).toBe(false)
  await expect(stripe.payout('po_1')).rejects.toThrow()
  await expect(stripe.eventsSince(new Date())).rejects.toThrow()
  expect(called).not.toHaveBeenCalled()
})
