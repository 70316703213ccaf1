import { Action, Paragraph, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template } from '../template.ts'

/** A followed project that slept goes on. */
export const projectResumed = template<{ topic: Topic }>({
  subject: ({ topic }, { t }) => t.projects.resumed.subject(topic.title),
  opening: (_, { t }) => t.projects.resumed.body,
  Body: ({ props: { topic }, said: { t, url } }) => (
    <>
      <Title>{t.projects.resumed.subject(topic.title)}</Title>
      <Paragraph>{t.projects.resumed.body}</Paragraph>
      <Action href={url(topic.path)}>{t.layout.readProject}</Action>
    </>
  ),
  preview: (locale) => ({ topic: previewIn(locale).topic }),
})
