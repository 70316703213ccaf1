import { join } from 'node:path'
import { z } from 'zod'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { whenToldToStop } from '#app/lib/process/when-told-to-stop.ts'
import { serveMailbox } from './mailbox/pages.ts'
import { receiveMail } from './mailbox/smtp.ts'
import { openStore } from './mailbox/store.ts'
import { serveMap } from './map/serve.ts'
import { servePush } from './push/serve.ts'
import { serveStripe } from './stripe/serve.ts'

/**
 * The outside world of a demonstration: a mailbox (an SMTP server, and pages that show what it got), a stand-in for
 * Stripe (stripe/README.md), a push service, and a server of map tiles with an invented relief.
 */
keepLastWords('sandbox')
const env = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('.data'),
    SMTP_PORT: z.coerce.number().int().default(2525),
    MAILBOX_PORT: z.coerce.number().int().default(3001),
    STRIPE_PORT: z.coerce.number().int().default(3002),
    MAP_PORT: z.coerce.number().int().default(3003),
    PUSH_PORT: z.coerce.number().int().default(3004),
    STRIPE_SECRET_KEY: z.string().default('sk_test_sandbox'),
    STRIPE_WEBHOOK_SECRET: z.string().default('whsec_sandbox'),
    /** Where its webhooks go; without it nowhere. */
    STRIPE_WEBHOOK_URL: z.string().optional(),
  })
  .parse(process.env)

const store = await openStore(join(env.DATA_DIR, 'mailbox'))
const smtp = await receiveMail(store, env.SMTP_PORT)
const pages = await serveMailbox(store, env.HOST, env.MAILBOX_PORT)
const stripe = await serveStripe({
  folder: join(env.DATA_DIR, 'stripe'),
  host: env.HOST,
  port: env.STRIPE_PORT,
  secretKey: env.STRIPE_SECRET_KEY,
  webhookSecret: env.STRIPE_WEBHOOK_SECRET,
  webhookUrl: env.STRIPE_WEBHOOK_URL,
})
const map = await serveMap(env.HOST, env.MAP_PORT)
const push = await servePush(env.HOST, env.PUSH_PORT)
process.send?.('ready')

whenToldToStop(
  () =>
    Promise.all([smtp.close(), pages.close(), store.settled(), stripe.close(), map.close(), push.close()]),
  5_000,
)
