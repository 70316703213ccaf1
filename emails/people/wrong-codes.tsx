import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** Five wrong codes of her second factor were given in a day: what that means, and what to do. */
export const wrongCodes = template<Record<string, never>>({
  because: 'account',
  subject: (_, { t }) => t.access.wrongCodes.subject,
  opening: (_, { t }) => t.access.wrongCodes.opening,
  Body: ({ said: { t, url, paths } }) => {
    const words = t.access.wrongCodes
    return (
      <>
        <Title>{words.subject}</Title>
        <Paragraph>{words.body}</Paragraph>
        <Paragraph>{words.todo}</Paragraph>
        <Action href={url(paths.accountSecurity)}>{words.action}</Action>
        <Remark>{words.you}</Remark>
      </>
    )
  },
  preview: () => ({}),
})
