import { act, theCity } from '#app/domain/act.ts'
import { makeCode } from '#app/domain/people/index.ts'
import { signInCode } from '#emails/people/sign-in-code.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/** Makes the code that somebody asked for and mails it. Tried again, it mails the same; the queue never holds it. */
export const sendCode: Job<'send-code'> = async (tools, { codeId, locale }) => {
  const made = await act(tools.db, theCity, (act) => makeCode(act, codeId, tools.again.code(codeId)))
  if (!made) return
  const code = made.code.replace(/(?=...$)/, ' ')
  const written = await renderMail(signInCode, { code }, locale, await frameOf(tools))
  await tools.mail.send({ to: made.email, ...written })
}
