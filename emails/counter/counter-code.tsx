import { Code, Paragraph, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template } from '../template.ts'

/** An agent asks her yes: the code says it, and the mail says to what. */
export const counterCode = template<{
  code: string
  kind: 'opinion' | 'comment' | 'proposal' | 'class'
  subject: string | null
  className: string | null
  agent: string
}>({
  because: 'account',
  subject: ({ code }, { t }) => t.counter.code.subject(code),
  opening: ({ kind, subject, className }, { t }) => t.counter.what[kind](subject ?? className ?? ''),
  Body: ({ props: { code, kind, subject, className, agent }, said: { t } }) => (
    <>
      <Title>{t.counter.code.title}</Title>
      <Paragraph>{t.counter.code.body(agent)}</Paragraph>
      <Paragraph>{t.counter.what[kind](subject ?? className ?? '')}</Paragraph>
      <Code>{code}</Code>
      <Paragraph>{t.counter.code.how}</Paragraph>
      <Remark>{t.counter.code.notYou}</Remark>
    </>
  ),
  preview: (locale) => {
    const { topic } = previewIn(locale)
    return {
      code: '731 046',
      kind: 'opinion',
      subject: topic.title,
      className: null,
      agent: 'Nadia, agente d’accueil',
    }
  },
})
