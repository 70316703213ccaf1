import { Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { sponsoringPreviewIn } from './sponsoring-previews.ts'

/** To who keeps a sponsor's accounts and has none here: the invoice or the credit note itself, as a file. */
export const invoiceForAccounts = template<{
  kind: 'invoice' | 'credit-note'
  number: string
  amount: string
  title: string
  organisation: string
}>({
  because: 'money',
  subject: ({ kind, number, amount }, { t }) => t.sponsoring.accounts[kind].subject(number, amount),
  opening: ({ kind, amount, title, organisation }, { t }) =>
    t.sponsoring.accounts[kind].body(amount, title, organisation),
  Body: ({ props: { kind, number, amount, title, organisation }, said: { t } }) => {
    const words = t.sponsoring.accounts
    return (
      <>
        <Title>{words[kind].title(number)}</Title>
        <Paragraph>{words[kind].body(amount, title, organisation)}</Paragraph>
        <Paragraph>{words.attached}</Paragraph>
        <Remark>{words.why(organisation)}</Remark>
      </>
    )
  },
  preview: (locale) => ({ ...sponsoringPreviewIn(locale), kind: 'invoice' }),
})
