import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To the official: whether the asker finds her answer an answer. */
export const questionSettled = template<{
  settled: boolean
  title: string
  remark: Words | null
  path: string
}>({
  subject: ({ settled, title }, { t }) => t.questions.settled.subject(settled, title),
  opening: ({ settled }, { t }) => t.questions.settled.title(settled),
  Body: ({ props: { settled, title, remark, path }, said: { t, url } }) => (
    <>
      <Title>{t.questions.settled.title(settled)}</Title>
      <Paragraph>{title}</Paragraph>
      {remark ? <Quote of={remark} heading={t.questions.settled.remark} /> : null}
      <Action href={url(path)}>{t.questions.settled.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { questionTitle, questionPath } = previewIn(locale)
    const remark = { by: 'Marc T.', lang: 'fr', words: 'Merci, mais qu’en est-il du dimanche ?' }
    return { settled: false, title: questionTitle, remark, path: questionPath }
  },
})
