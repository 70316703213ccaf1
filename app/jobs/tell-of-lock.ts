import { z } from 'zod'
import { lockChanges, readersOfLock } from '#app/domain/people/index.ts'
import { lockChanged } from '#emails/lock-changed.tsx'
import { renderMail } from '#emails/render.tsx'
import { frameOf } from './frame.ts'
import { job } from './tools.ts'

/**
 * Tells the owner of an account, and the administrators of an official's, that its second factor or its password was
 * changed. Nobody can stop these mails: they are how a theft is seen.
 */
export const tellOfLock = job(
  z.object({ personId: z.uuid(), what: z.enum(lockChanges) }),
  async (tools, { personId, what }) => {
    const frame = await frameOf(tools)
    for (const { email, locale, whose } of await readersOfLock(tools.db, personId, what))
      await tools.mail.send({ to: email, ...(await renderMail(lockChanged, { what, whose }, locale, frame)) })
  },
)
