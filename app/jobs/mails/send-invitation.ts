import { act, theCity } from '#app/domain/act.ts'
import { renewToken } from '#app/domain/people/index.ts'
import { invitation } from '#emails/people/invitation.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/** Mails an invitation to an office with a fresh link, in French: nobody knows the invited person's language yet. */
export const sendInvitation: Job<'send-invitation'> = async (tools, { invitationId }) => {
  const renewed = await act(tools.db, theCity, (act) =>
    renewToken(act, invitationId, tools.again.token(invitationId)),
  )
  if (!renewed) return
  const frame = await frameOf(tools)
  const { email, ...shown } = renewed
  const written = await renderMail(invitation, { ...shown, commune: frame.commune }, 'fr', frame)
  await tools.mail.send({ to: email, ...written })
}
