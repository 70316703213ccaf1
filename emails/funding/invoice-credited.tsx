import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { sponsoringPreviewIn } from './sponsoring-previews.ts'

/** To whoever paid: a credit note cancels her invoice, and the money is on its way back. */
export const invoiceCredited = template<{ number: string; amount: string; title: string; path: string }>({
  subject: ({ number }, { t }) => t.sponsoring.credit.subject(number),
  opening: ({ amount, title }, { t }) => t.sponsoring.credit.body(amount, title),
  Body: ({ props: { number, amount, title, path }, said: { t, url } }) => (
    <>
      <Title>{t.sponsoring.credit.title}</Title>
      <Paragraph>{t.sponsoring.credit.body(amount, title)}</Paragraph>
      <Action href={url(path)}>{t.sponsoring.credit.action(number)}</Action>
    </>
  ),
  preview: (locale) => ({
    ...sponsoringPreviewIn(locale),
    number: sponsoringPreviewIn(locale).credit,
  }),
})
