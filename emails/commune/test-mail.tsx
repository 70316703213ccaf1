import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** What an administrator has sent to herself, to see whether mails leave. */
export const testMail = template<{ commune: string }>({
  because: 'asked',
  subject: ({ commune }, { t }) => t.access.testMail.subject(commune),
  opening: (_, { t }) => t.access.testMail.opening,
  Body: ({ said: { t, url, paths } }) => {
    const words = t.access.testMail
    return (
      <>
        <Title>{words.title}</Title>
        <Paragraph>{words.body}</Paragraph>
        <Action href={url(paths.deskFirstSteps)}>{words.action}</Action>
      </>
    )
  },
  preview: () => ({ commune: 'Sainte-Cime' }),
})
