import { join } from 'node:path'
import { z } from 'zod'
import { whenToldToStop } from '#app/lib/when-told-to-stop.ts'
import { serveMailbox } from './mailbox/pages.ts'
import { receiveMail } from './mailbox/smtp.ts'
import { openStore } from './mailbox/store.ts'

/** The outside world of a demonstration. So far it has a mailbox: an SMTP server, and pages that show what it got. */
const env = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('.data'),
    SMTP_PORT: z.coerce.number().int().default(2525),
    MAILBOX_PORT: z.coerce.number().int().default(3001),
  })
  .parse(process.env)

const store = await openStore(join(env.DATA_DIR, 'mailbox'))
const smtp = await receiveMail(store, env.SMTP_PORT)
const pages = await serveMailbox(store, env.HOST, env.MAILBOX_PORT)
process.send?.('ready')

whenToldToStop(() => Promise.all([smtp.close(), pages.close(), store.settled()]), 5_000)
