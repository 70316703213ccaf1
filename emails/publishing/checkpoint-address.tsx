import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** The link by which an address says that it wants the daily fingerprints; opening it changes nothing yet. */
export const checkpointAddress = template<{ token: string }>({
  because: 'asked',
  subject: (_, { t }) => t.checkpoints.address.subject,
  opening: (_, { t }) => t.checkpoints.address.body,
  Body: ({ props: { token }, said: { t, url, paths } }) => (
    <>
      <Title>{t.checkpoints.address.title}</Title>
      <Paragraph>{t.checkpoints.address.body}</Paragraph>
      <Action href={url(paths.checkpointMails.confirm(token))}>{t.checkpoints.address.action}</Action>
      <Remark>{t.checkpoints.address.notYou}</Remark>
    </>
  ),
  preview: () => ({ token: 'exemple' }),
})
