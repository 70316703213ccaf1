import { expect, test } from 'vitest'
import { startStripe } from '#tests/fixtures/stripe.ts'
import { openSandboxClock } from './sandbox-clock.ts'

test('the sandbox’s clock follows the city’s, and says when it could not', async () => {
  const sandbox = await startStripe()
  const clock = openSandboxClock({ STRIPE_API_BASE: sandbox.address })
  await clock?.follow(new Date(Date.now() + 86_400_000))
  const customer = await sandbox.stripe.customers.create()
  expect(customer.created - Math.floor(Date.now() / 1000)).toBeCloseTo(86_400, -1)
  await sandbox.close()
  await expect(clock?.follow(new Date())).rejects.toThrow()
})

test('outside a demonstration there is none', () => {
  expect(openSandboxClock({})).toBeNull()
})
