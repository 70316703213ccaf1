import { Code, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** The one-time code that somebody has just asked for: it stands in the subject too, to be read without opening. */
export const signInCode = template<{ code: string }>({
  because: 'asked',
  subject: ({ code }, { t }) => t.access.code.subject(code),
  opening: (_, { t }) => t.access.code.opening,
  Body: ({ props: { code }, said: { t } }) => (
    <>
      <Title>{t.access.code.title}</Title>
      <Code>{code}</Code>
      <Paragraph>{t.access.code.body}</Paragraph>
      <Remark>{t.access.code.notYou}</Remark>
    </>
  ),
  preview: () => ({ code: '408 215' }),
})
