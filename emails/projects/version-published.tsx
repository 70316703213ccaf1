import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** A followed project has a new version: why, and how many contributions it answers. */
export const versionPublished = template<{
  topic: Topic
  number: number
  reason: Words
  answered: number
  path: string
}>({
  subject: ({ topic, number }, { t }) => t.projects.version.subject(topic.title, number),
  opening: ({ reason }) => reason.words,
  Body: ({ props: { topic, number, reason, answered, path }, said: { t, url } }) => (
    <>
      <Title>{t.projects.version.title(topic.title, number)}</Title>
      <Quote of={reason} heading={t.projects.version.why} />
      {answered > 0 ? <Paragraph>{t.projects.version.answers(answered)}</Paragraph> : null}
      <Action href={url(path)}>{t.projects.version.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, paths, slug, longReason } = previewIn(locale)
    return {
      topic,
      number: 3,
      reason: { by: null, lang: locale, words: longReason },
      answered: 12,
      path: paths.project(slug).version(3),
    }
  },
})
