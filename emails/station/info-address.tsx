import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** The link by which an address says that it wants bulletins; opening it changes nothing yet. */
export const infoAddress = template<{ token: string }>({
  because: 'asked',
  subject: (_, { t }) => t.bulletins.address.subject,
  opening: (_, { t }) => t.bulletins.address.body,
  Body: ({ props: { token }, said: { t, url, paths } }) => (
    <>
      <Title>{t.bulletins.address.title}</Title>
      <Paragraph>{t.bulletins.address.body}</Paragraph>
      <Action href={url(paths.infoMails.confirm(token))}>{t.bulletins.address.action}</Action>
      <Remark>{t.bulletins.address.notYou}</Remark>
    </>
  ),
  preview: () => ({ token: 'exemple' }),
})
