import { act, theCity } from '#app/domain/act.ts'
import { makeStopToken, readersOfLock } from '#app/domain/people/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { lockChanged } from '#emails/people/lock-changed.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Tells the owner of an account, and the administrators of an official's, that one of its locks was changed, or what
 * became of a change that was stopped. The owner's mail carries the link that stops the change, made here. Nobody can
 * stop these mails: they are how a theft is seen.
 */
export const tellOfLock: Job<'tell-of-lock'> = async (tools, news) => {
  const { db, mail } = tools
  const frame = await frameOf(tools)
  const token = await act(db, theCity, (act) =>
    makeStopToken(act, news.changeId, tools.again.token(news.changeId)),
  )
  for (const { email, locale, whose } of await readersOfLock(db, news)) {
    const stopPath = token && !whose ? pathsIn(locale).stopLockChange(token) : null
    await mail.send({
      to: email,
      ...(await renderMail(lockChanged, { what: news.what, whose, stopPath }, locale, frame)),
    })
  }
}
