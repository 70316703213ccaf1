import type { ActionFunctionArgs } from '@remix-run/node'
import { giveBackToken, type Limit, takeToken } from '#app/domain/audit/index.ts'
import { countGuessAt, mailboxOf, takeBackGuess } from '#app/domain/people/index.ts'
import { TooMany } from '#app/domain/refusal.ts'
import { knownDevice } from './device.ts'
import { networkOf } from './network.ts'

const tenMinutes = 600
const day = 86_400

/**
 * Asking for codes and guessing are counted to the network and the mailbox together: whoever knows an address can use
 * up what her own network may do with it, and nothing of its owner's. A network by itself bears a meeting hall that
 * signs up, since only wrong guesses stay counted. A known device counts for itself alone.
 */
const unknown = {
  ask: { mailbox: { most: 6, seconds: tenMinutes }, network: [{ most: 240, seconds: tenMinutes }] },
  guess: {
    mailbox: { most: 10, seconds: tenMinutes },
    network: [
      { most: 60, seconds: tenMinutes },
      { most: 300, seconds: day },
    ],
  },
}
const known = {
  ask: [{ most: 6, seconds: tenMinutes }],
  guess: [
    { most: 10, seconds: tenMinutes },
    { most: 30, seconds: day },
  ],
}

type Args = Pick<ActionFunctionArgs, 'request' | 'context'>

/** Counts a code asked for. Refuses with `too-many` (429). Whether the device is known by this address. */
export async function countAsk(args: Args, email: string): Promise<boolean> {
  const { device, tokens } = tokensFor('ask', args, email)
  await takeAll(args, tokens)
  return device !== null
}

/** One guess at a code or a password. `right` says that it was none: nothing of it stays counted. */
export type Guess = { known: boolean; right: () => Promise<void> }

/** Counts a guess before it is judged. The day's guesses at a code are counted where it is confirmed, a password's here. */
export async function countGuess(args: Args, email: string, of: 'code' | 'password'): Promise<Guess> {
  const { db } = args.context.instance
  const { device, tokens } = tokensFor('guess', args, email)
  await takeAll(args, tokens)
  const counted = of === 'password' && device === null
  if (counted) await countGuessAt(db, email)
  return {
    known: device !== null,
    right: async () => {
      for (const [key, limit] of tokens) await giveBackToken(db, key, limit)
      if (counted) await takeBackGuess(db, email)
    },
  }
}

type Token = readonly [key: string, limit: Limit]

function tokensFor(what: 'ask' | 'guess', { request, context }: Args, email: string) {
  const { instance, address } = context
  const mailbox = mailboxOf(email)
  const device = knownDevice(request, instance, email)
  const network = networkOf(address)
  const tokens: Token[] = device
    ? known[what].map((limit) => [`${what}:device:${limit.seconds}:${device}:${mailbox}`, limit])
    : [
        [`${what}:mailbox:${network}:${mailbox}`, unknown[what].mailbox],
        ...unknown[what].network.map(
          (limit) => [`${what}:network:${limit.seconds}:${network}`, limit] as const,
        ),
      ]
  return { device, tokens }
}

// One after the other: who is refused for one address uses up nothing of her whole network's.
async function takeAll({ context: { instance } }: Args, tokens: Token[]) {
  if (!instance.rateLimits) return
  for (const [key, limit] of tokens) {
    const wait = await takeToken(instance.db, key, limit)
    if (wait > 0) throw new TooMany(wait)
  }
}
