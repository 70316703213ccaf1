import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** A question was put to an official on what this reader follows. */
export const newQuestion = template<{
  topic: Topic
  official: string
  title: string
  question: Words
  path: string
}>({
  subject: ({ official, title }, { t }) => t.discussion.question.subject(official, title),
  opening: ({ question }) => question.words,
  Body: ({ props: { topic, official, title, question, path }, said: { t, url } }) => (
    <>
      <Title>{t.discussion.question.title(official)}</Title>
      <Paragraph>{topic.title}</Paragraph>
      <Quote of={{ ...question, words: `${title}\n\n${question.words}` }} />
      <Action href={url(path)}>{t.discussion.question.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, official, questionTitle, question, questionPath } = previewIn(locale)
    return { topic, official, title: questionTitle, question, path: questionPath }
  },
})
