import { cityNow } from '#app/domain/act.ts'
import { accountErased } from '#emails/people/account-erased.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Tells an address that its account is erased. Only the job holds it, and goes with it: once it is sent, or at `until`,
 * long before the queue would give up and keep what failed.
 */
export const tellOfErasure: Job<'tell-of-erasure'> = async (tools, { email, locale, until }) => {
  if ((await cityNow(tools.db)) > until) return
  await tools.mail.send({
    to: email,
    ...(await renderMail(accountErased, {}, locale, await frameOf(tools))),
  })
}
