import { act, theCity } from '#app/domain/act.ts'
import {
  checkpointsToMail,
  claimOnCheckpoints,
  newReaderToken,
  queueCheckpointMails,
} from '#app/domain/publishing/index.ts'
import { checkpointAddress } from '#emails/publishing/checkpoint-address.tsx'
import { checkpointsTaken } from '#emails/publishing/checkpoints-taken.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Due, Job } from '../tools.ts'
import { frameOf } from './frame.ts'
import { sendOnce } from './send-once.ts'
import { stopLine } from './stop-line.ts'

/** Mails the link by which an address confirms itself, with a token that lies nowhere in clear. */
export const askCheckpointReader: Job<'ask-checkpoint-reader'> = async (tools, { readerId }) => {
  const asked = await act(tools.db, theCity, (act) =>
    newReaderToken(act, readerId, tools.again.token(readerId)),
  )
  if (!asked) return
  const { email, locale, token } = asked
  const written = await renderMail(checkpointAddress, { token }, locale, await frameOf(tools))
  await tools.mail.send({ to: email, ...written })
}

/** Queues the mails of a day's checkpoints, once they are taken. */
export const queueDueCheckpoints: Due = ({ db }) => act(db, theCity, queueCheckpointMails)

/** Mails the heads of both chains to one reader, at most once: what she keeps is what nobody can rewrite. */
export const mailCheckpoints: Job<'mail-checkpoints'> = async (tools, { readerId, day }) => {
  const found = await checkpointsToMail(tools.db, { readerId, day })
  if (!found) return
  const { email, locale, events, ledger } = found
  const { why, headers } = stopLine(tools, { readerId }, locale)
  const frame = { ...(await frameOf(tools)), why }
  const written = await renderMail(checkpointsTaken, { day, events, ledger }, locale, frame)
  const messageId = `<checkpoints-${day}-${readerId}@${new URL(tools.origin).hostname}>`
  const message = { to: email, ...written, headers: { ...headers, 'Message-ID': messageId } }
  await sendOnce(tools, claimOnCheckpoints({ readerId, day }), message)
}
