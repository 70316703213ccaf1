import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** The last mail to an address: its account is erased. What stays is said on the page of privacy, in the same words. */
export const accountErased = template<Record<never, never>>({
  subject: (_, { t }) => t.access.erased.subject,
  opening: (_, { t }) => t.access.erased.opening,
  Body: ({ said: { t, url, paths } }) => (
    <>
      <Title>{t.access.erased.subject}</Title>
      <Paragraph>{t.access.erased.body}</Paragraph>
      <Remark>{t.access.erased.notYou}</Remark>
      <Action href={url(paths.privacy)}>{t.access.erased.rule}</Action>
    </>
  ),
  preview: () => ({}),
})
