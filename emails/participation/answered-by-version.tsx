import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** You said, we changed: a version answers what this reader wrote. */
export const answeredByVersion = template<{
  topic: Topic
  number: number
  yours: Words
  note: Words | null
  path: string
}>({
  subject: ({ topic, number }, { t }) => t.projects.answeredByVersion.subject(topic.title, number),
  opening: ({ topic, number }, { t }) => t.projects.answeredByVersion.body(topic.title, number),
  Body: ({ props: { topic, number, yours, note, path }, said: { t, url } }) => (
    <>
      <Title>{t.projects.answeredByVersion.title}</Title>
      <Paragraph>{t.projects.answeredByVersion.body(topic.title, number)}</Paragraph>
      <Quote of={yours} heading={t.layout.youWrote} />
      {note ? <Quote of={note} heading={t.projects.answeredByVersion.answer} tone="spruce" /> : null}
      <Action href={url(path)}>{t.projects.answeredByVersion.action(number)}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, paths, slug, comment, reply } = previewIn(locale)
    return {
      topic,
      number: 3,
      yours: comment,
      note: { ...reply, by: null },
      path: paths.project(slug).version(3),
    }
  },
})
