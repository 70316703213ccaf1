import { z } from 'zod'
import { accounts, cards } from '../payments/instruments.ts'

const number = z
  .string()
  .transform((text) => text.replaceAll(' ', ''))
  .refine((text) => text in cards || text in accounts, 'is no test card nor test account')
const times = z.number().int().min(1).max(100_000).default(1)
const expiry = {
  expMonth: z.number().int().min(1).max(12).optional(),
  expYear: z.number().int().min(2000).max(2100).optional(),
}

/** What each call of the control API takes, as JSON. */
export const asks = {
  nothing: z.object({}),
  clock: z.object({ aheadSeconds: z.number().int() }),
  latency: z.object({ milliseconds: z.number().int().min(0).max(60_000) }),
  fault: z.object({
    how: z.enum(['status', 'keep', 'hang', 'close', 'lose', 'lose-slowly', 'truncate']),
    method: z.string().optional(),
    path: z.string().optional(),
    times,
    status: z.number().int().min(400).max(599).optional(),
  }),
  disorder: z.object({
    effect: z.enum(['drop', 'duplicate', 'delay', 'reorder']),
    types: z.array(z.string()).optional(),
    times,
    milliseconds: z.number().int().min(0).optional(),
  }),
  complete: z.object({
    card: number,
    authenticate: z.enum(['pass', 'fail']).default('pass'),
    name: z.string().optional(),
    email: z.string().optional(),
    ...expiry,
  }),
  attach: z.object({ card: number, setUp: z.boolean().default(false), ...expiry }),
  settle: z.object({ outcome: z.enum(['succeeded', 'failed']) }),
  dispute: z.object({ reason: z.string().default('fraudulent') }),
  close: z.object({ status: z.enum(['won', 'lost']) }),
  failure: z.object({ reason: z.string().default('lost_or_stolen_card') }),
  payout: z.object({
    includePending: z.boolean().default(false),
    off: z.number().int().default(0),
    manual: z.number().int().min(1).optional(),
  }),
  wait: z.object({ pending: z.boolean() }),
  payoutFailure: z.object({ code: z.string().default('account_closed') }),
}
