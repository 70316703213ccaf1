import { Action, Paragraph, Title } from './parts.tsx'
import { projectPreview, type Topic } from './previews.ts'
import { template } from './template.ts'

/** A project can be read by everybody from now on. */
export const projectPublished = template<{ topic: Topic; summary: string }>({
  subject: ({ topic }, { t }) => t.projectPublished.subject(topic.title),
  opening: ({ summary }) => summary,
  preview: (locale) => ({
    topic: projectPreview(locale),
    summary: {
      fr: 'Relier le village aux pistes en sept minutes, sans voiture.',
      it: 'Collegare il paese alle piste in sette minuti, senza auto.',
      en: 'From the village to the slopes in seven minutes, without a car.',
    }[locale],
  }),
  Body: ({ props: { topic, summary }, said: { t, url, paths } }) => (
    <>
      <Title>{topic.title}</Title>
      <Paragraph>{t.projectPublished.body}</Paragraph>
      <Paragraph>{summary}</Paragraph>
      <Action href={url(paths.project(topic.slug).show)}>{t.readProject}</Action>
    </>
  ),
})
