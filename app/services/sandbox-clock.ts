/** The clock of the sandbox's Stripe (sandbox/stripe/README.md), which must agree with the city's. */
export type SandboxClock = { follow: (cityNow: Date) => Promise<void> }

/** The network's error, which is not about the database. */
class SandboxAway extends Error {
  override readonly name = 'SandboxAway'
}

/** None outside a demonstration, or when it speaks to Stripe itself: there time is nobody's to move. */
export function openSandboxClock({ STRIPE_API_BASE }: { STRIPE_API_BASE?: string | undefined }) {
  return STRIPE_API_BASE === undefined ? null : sandboxClock(STRIPE_API_BASE)
}

const sandboxClock = (base: string): SandboxClock => ({
  follow: async (cityNow) => {
    const aheadSeconds = Math.round((cityNow.getTime() - Date.now()) / 1000)
    const answer = await fetch(`${base}/_control/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ aheadSeconds }),
      signal: AbortSignal.timeout(3_000),
    }).catch((error: unknown) => {
      throw new SandboxAway('The sandbox’s clock does not answer.', { cause: error })
    })
    if (!answer.ok) throw new Error(`The sandbox's clock answers ${answer.status}.`)
  },
})
