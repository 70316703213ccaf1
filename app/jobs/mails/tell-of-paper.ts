import { act, theCity } from '#app/domain/act.ts'
import { notePaperTold, paperToTell } from '#app/domain/ballots/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { renderMail } from '#emails/render.tsx'
import { paperGiven } from '#emails/votes/paper-given.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Tells whoever was marked at the desk that a ballot on paper was given in her name: nobody can stop this mail, for it is
 * how a mark is seen that she did not ask for. Killed between its sending and the note of it, it is sent again under the
 * same Message-ID, which a mailbox shows once.
 */
export const tellOfPaper: Job<'tell-of-paper'> = async (tools, mark) => {
  const { db, mail, origin } = tools
  const found = await paperToTell(db, mark)
  if (!found) return
  const { email, locale, kind, slug, titles, closesOn } = found
  const paths = pathsIn(locale)
  const path = kind === 'budget' ? paths.budget(slug).show : paths.consultation(slug).show
  const props = { title: inLanguage(titles, locale), closesOn, path, isBudget: kind === 'budget' }
  const written = await renderMail(paperGiven, props, locale, await frameOf(tools))
  const messageId = `<paper-${mark.consultationId}-${mark.personId}@${new URL(origin).hostname}>`
  await mail.send({ to: email, ...written, headers: { 'Message-ID': messageId } })
  await act(db, theCity, (deed) => notePaperTold(deed, mark))
}
