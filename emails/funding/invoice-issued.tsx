import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { sponsoringPreviewIn } from './sponsoring-previews.ts'

/** To whoever paid: the money is in, and where the invoice is. `amount` is as her language writes it. */
export const invoiceIssued = template<{
  number: string
  amount: string
  title: string
  organisation: string
  path: string
}>({
  subject: ({ number, amount }, { t }) => t.sponsoring.invoice.subject(number, amount),
  opening: ({ amount, title, organisation }, { t }) => t.sponsoring.invoice.body(amount, title, organisation),
  Body: ({ props: { number, amount, title, organisation, path }, said: { t, url } }) => (
    <>
      <Title>{t.sponsoring.invoice.title}</Title>
      <Paragraph>{t.sponsoring.invoice.body(amount, title, organisation)}</Paragraph>
      <Paragraph>{t.sponsoring.invoice.where}</Paragraph>
      <Action href={url(path)}>{t.sponsoring.invoice.action(number)}</Action>
      <Remark>{t.sponsoring.invoice.shown}</Remark>
    </>
  ),
  preview: (locale) => sponsoringPreviewIn(locale),
})
