import { act, theCity } from '#app/domain/act.ts'
import { consentShown, makeCounterCode } from '#app/domain/counter/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { counterCode } from '#emails/counter/counter-code.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Makes the code of a yes that an agent asks for and mails it, naming what will be entered and who asks. Tried again, it
 * mails the same.
 */
export const sendCounterCode: Job<'send-counter-code'> = async (tools, { consentId }) => {
  const asked = await consentShown(tools.db, consentId, 'fr')
  if (!asked) return
  const { locale } = asked.person
  const shown = (await consentShown(tools.db, consentId, locale)) ?? asked
  const made = await act(tools.db, theCity, (act) =>
    makeCounterCode(act, consentId, tools.again.code(consentId)),
  )
  if (!made) return
  const props = {
    code: made.code.replace(/(?=...$)/, ' '),
    kind: shown.kind,
    subject: shown.subject?.title ?? null,
    className: shown.class && messagesIn(locale).ui.classOf[shown.class],
    agent: shown.askedBy.name,
  }
  const written = await renderMail(counterCode, props, locale, await frameOf(tools))
  await tools.mail.send({ to: made.email, ...written })
}
