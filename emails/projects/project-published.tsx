import { Action, Paragraph, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template } from '../template.ts'

/** A project can be read by everybody from now on. */
export const projectPublished = template<{ topic: Topic; summary: string }>({
  subject: ({ topic }, { t }) => t.projects.published.subject(topic.title),
  opening: ({ summary }) => summary,
  Body: ({ props: { topic, summary }, said: { t, url } }) => (
    <>
      <Title>{topic.title}</Title>
      <Paragraph>{summary}</Paragraph>
      <Paragraph>{t.projects.published.body}</Paragraph>
      <Action href={url(topic.path)}>{t.layout.readProject}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: previewIn(locale).topic,
    summary: {
      fr: 'Relier le village aux pistes en sept minutes, sans voiture.',
      it: 'Collegare il paese alle piste in sette minuti, senza auto.',
      en: 'From the village to the slopes in seven minutes, without a car.',
    }[locale],
  }),
})
