import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To the asker: the official has read the question, and the day by which she is answered: the commune's, or hers. */
export const questionAcknowledged = template<{
  official: string
  yours: Words
  dueOn: string
  promised: boolean
  path: string
}>({
  subject: ({ official, promised, dueOn }, { t, say }) =>
    promised
      ? t.questions.lines.promised(official, say.day(dueOn))
      : t.questions.acknowledged.subject(official),
  opening: ({ dueOn }, { t, say }) => t.questions.acknowledged.body(say.day(dueOn)),
  Body: ({ props: { official, yours, dueOn, promised, path }, said: { t, say, url } }) => (
    <>
      <Title>{t.questions.acknowledged.title}</Title>
      <Paragraph>
        {promised
          ? t.questions.lines.promised(official, say.day(dueOn))
          : t.questions.acknowledged.subject(official)}
        .
      </Paragraph>
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      {promised ? null : <Paragraph>{t.questions.acknowledged.body(say.day(dueOn))}</Paragraph>}
      <Action href={url(path)}>{t.questions.acknowledged.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { official, question, questionPath } = previewIn(locale)
    return { official, yours: question, dueOn: '2027-03-18', promised: true, path: questionPath }
  },
})
