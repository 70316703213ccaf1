import { wrongCodesTold } from '#app/domain/people/index.ts'
import { wrongCodes } from '#emails/people/wrong-codes.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/** Tells the owner of an account that five wrong codes of its second factor were given today. Nobody can stop this mail. */
export const tellOfWrongCodes: Job<'tell-of-wrong-codes'> = async (tools, { personId }) => {
  const told = await wrongCodesTold(tools.db, personId)
  if (!told) return
  const written = await renderMail(wrongCodes, {}, told.locale, await frameOf(tools))
  await tools.mail.send({ to: told.email, ...written })
}
