import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** To a person whose verified class has come to its end. */
export const verificationExpired = template<{ className: string }>({
  subject: (_, { t }) => t.account.expired.subject,
  opening: ({ className }, { t }) => t.account.expired.body(className),
  Body: ({ props: { className }, said: { t, url, paths } }) => (
    <>
      <Title>{t.account.expired.subject}</Title>
      <Paragraph>{t.account.expired.body(className)}</Paragraph>
      <Action href={url(paths.accountResidency)}>{t.account.expired.action}</Action>
    </>
  ),
  preview: (locale) => ({
    className: { fr: 'Travaille en saison', it: 'Lavora in stagione', en: 'Seasonal worker' }[locale],
  }),
})
