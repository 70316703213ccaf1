import { cityNow } from '#app/domain/act.ts'
import { promisesLeft } from '#app/domain/funding/index.ts'
import { wording } from '#app/lib/language.ts'
import { accountErased } from '#emails/people/account-erased.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Tells an address that its account is erased. Only the job holds it, and goes with it: once it is sent, or at `until`,
 * long before the queue would give up and keep what failed.
 */
export const tellOfErasure: Job<'tell-of-erasure'> = async (tools, { email, locale, until, promises }) => {
  if ((await cityNow(tools.db)) > until) return
  const { money, instant } = wording(locale)
  const left = (await promisesLeft(tools.db, promises, locale)).map(({ amount, deadlineAt, ...promise }) => ({
    ...promise,
    amount: money(amount),
    deadline: instant(deadlineAt),
  }))
  await tools.mail.send({
    to: email,
    ...(await renderMail(accountErased, { left }, locale, await frameOf(tools))),
  })
}
