import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { SaidState } from '#app/lib/kinds.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** That a service is another way than before, to whoever follows it. */
export const serviceState = template<{
  service: string
  /** In the reader's language. */
  state: string
  reason: { words: string; lang: string } | null
  until: Date | null
  path: string
}>({
  subject: ({ service, state }, { t }) => t.services.line(service, state),
  opening: ({ service, state }, { t }) => t.services.body(service, state),
  Body: ({ props: { service, state, reason, until, path }, said: { t, say, url } }) => (
    <>
      <Title>{t.services.line(service, state)}</Title>
      <Paragraph>{t.services.body(service, state)}</Paragraph>
      {reason ? <Paragraph lang={reason.lang}>{reason.words}</Paragraph> : null}
      {until ? <Remark>{t.services.until(say.instant(until))}</Remark> : null}
      <Action href={url(path)}>{t.services.action}</Action>
    </>
  ),
  preview: (locale) => ({
    service: { fr: 'Télésiège de la Crête', it: 'Seggiovia della Cresta', en: 'Ridge chairlift' }[locale],
    state: messagesIn(locale).services.states['closed' satisfies SaidState],
    reason: { words: { fr: 'Vent fort', it: 'Vento forte', en: 'Strong wind' }[locale], lang: locale },
    ...{
      until: new Date('2027-03-04T15:00:00Z'),
      path: pathsIn(locale).service('telesiege-de-la-crete').show,
    },
  }),
})
