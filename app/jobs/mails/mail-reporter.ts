import { act, theCity } from '#app/domain/act.ts'
import { markReporterTold, reporterToMail } from '#app/domain/publishing/index.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { inFrench } from '#app/telling/index.ts'
import { noticeRuled } from '#emails/moderation/notice-ruled.tsx'
import { renderMail } from '#emails/render.tsx'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/** Tells a stranger, at the address that she gave, what became of her notice. In French: nothing else is known of her. */
export const mailReporter: Job<'mail-reporter'> = async (tools, { noticeId }) => {
  const { db, mail, origin } = tools
  const found = await reporterToMail(db, noticeId)
  if (!found) return
  const { subject, decision, reason } = found
  const paths = pathsIn('fr')
  const props = {
    topic: {
      title: subject?.title ?? '',
      path: subject ? paths.subject(subject).show : paths.officials,
    },
    decision,
    reason: inFrench(reason),
    registerPath: paths.register(),
  }
  const written = await renderMail(noticeRuled, props, 'fr', {
    ...(await frameOf(tools)),
    why: { because: 'rights' },
  })
  const headers = { 'Message-ID': `<notice-${noticeId}@${new URL(origin).hostname}>` }
  await mail.send({ to: found.email, ...written, headers })
  await act(db, theCity, (act) => markReporterTold(act, noticeId))
}
