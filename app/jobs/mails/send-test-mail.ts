import { noteTestMail, testMailToSend } from '#app/domain/commune/index.ts'
import { testMail } from '#emails/commune/test-mail.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { codeOf } from '../watched-mail.ts'
import { frameOf } from './frame.ts'

/** Mails an administrator what she asked for, once, and keeps what the mail server said: that is what she wants to know. */
export const sendTestMail: Job<'send-test-mail'> = async (tools, order) => {
  const reader = await testMailToSend(tools.db, order)
  if (!reader) return
  const frame = await frameOf(tools)
  const written = await renderMail(testMail, { commune: frame.commune }, reader.locale, frame)
  const refused = await tools.mail.send({ to: reader.email, ...written }).then(() => null, codeOf)
  await noteTestMail(tools.db, order.testMailId, refused)
}
