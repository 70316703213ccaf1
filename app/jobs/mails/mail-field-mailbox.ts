import { act, theCity } from '#app/domain/act.ts'
import { issueReportLink, reportToMail } from '#app/domain/field/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { reportToAnswer } from '#emails/field/report-to-answer.tsx'
import { paragraphsOf } from '#emails/paragraphs.ts'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Mails a report to the shared mailbox of the body that owes its answer, with a link to answer by: as it came, and once more
 * when it is late. In French: several people read it.
 */
export const mailFieldMailbox: Job<'mail-field-mailbox'> = async (tools, { reportId }) => {
  const { db, mail, origin } = tools
  const report = await reportToMail(db, reportId)
  if (!report) return
  const { number, mailbox, title, lang, html, body, dueOn, late } = report
  const token = await act(db, theCity, (act) => issueReportLink(act, { number, personId: null }))
  if (!token) return
  const [words, paths] = [emailWordsIn('fr').field, pathsIn('fr')]
  const about = { title, body: body ?? words.commune, due: wording('fr').day(dueOn) }
  const props = {
    line: (late ? words.answer.lineOverdue : words.answer.line)(about),
    ...{ due: words.answer.due(about), title, words: { by: null, lang, words: paragraphsOf(html) } },
    ...{ path: paths.fieldReport(number).show, answerPath: paths.fieldAnswer(token), mailbox: true },
  }
  const why = { because: 'asked' as const }
  const written = await renderMail(reportToAnswer, props, 'fr', { ...(await frameOf(tools)), why })
  const messageId = `<field-${reportId}-${late ? 'late' : 'new'}@${new URL(origin).hostname}>`
  await mail.send({ to: mailbox, ...written, headers: { 'Message-ID': messageId } })
}
