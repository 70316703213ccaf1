import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To the asker: the promised day has passed, and the official was reminded. */
export const questionOverdue = template<{ official: string; yours: Words; dueOn: string; path: string }>({
  subject: ({ official }, { t }) => t.questions.overdue.subject(official),
  opening: ({ official, dueOn }, { t, say }) => t.questions.overdue.body(official, say.day(dueOn)),
  Body: ({ props: { official, yours, dueOn, path }, said: { t, say, url } }) => (
    <>
      <Title>{t.questions.overdue.title}</Title>
      <Paragraph>{t.questions.overdue.body(official, say.day(dueOn))}</Paragraph>
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Action href={url(path)}>{t.questions.overdue.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { official, question, questionPath } = previewIn(locale)
    return { official, yours: question, dueOn: '2027-03-18', path: questionPath }
  },
})
