import { Action, Paragraph, Title } from './parts.tsx'
import { sponsoringPreviewIn } from './sponsoring-previews.ts'
import { template } from './template.ts'

/** To whoever paid after her package was let go and taken by another: all of it goes back by itself. */
export const sponsorshipLate = template<{ amount: string; title: string }>({
  subject: ({ title }, { t }) => t.sponsoring.late.subject(title),
  opening: ({ amount, title }, { t }) => t.sponsoring.late.body(amount, title),
  Body: ({ props: { amount, title }, said: { t, url, paths } }) => (
    <>
      <Title>{t.sponsoring.late.title}</Title>
      <Paragraph>{t.sponsoring.late.body(amount, title)}</Paragraph>
      <Action href={url(paths.partners)}>{t.sponsoring.late.action}</Action>
    </>
  ),
  preview: (locale) => sponsoringPreviewIn(locale),
})
