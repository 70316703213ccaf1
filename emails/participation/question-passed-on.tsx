import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To the asker: somebody else answers, by the same day. */
export const questionPassedOn = template<{
  from: string
  to: string
  yours: Words
  dueOn: string
  path: string
}>({
  subject: ({ from, to }, { t }) => t.questions.lines.passedOn(from, to),
  opening: ({ dueOn }, { t, say }) => t.questions.passedOn.body(say.day(dueOn)),
  Body: ({ props: { from, to, yours, dueOn, path }, said: { t, say, url } }) => (
    <>
      <Title>{t.questions.passedOn.title}</Title>
      <Paragraph>{t.questions.lines.passedOn(from, to)}.</Paragraph>
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Paragraph>{t.questions.passedOn.body(say.day(dueOn))}</Paragraph>
      <Action href={url(path)}>{t.questions.acknowledged.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { official, question, questionPath } = previewIn(locale)
    return { from: official, to: 'Claire Faure', yours: question, dueOn: '2027-03-18', path: questionPath }
  },
})
