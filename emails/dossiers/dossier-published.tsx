import { Action, Paragraph, Title } from '../parts.tsx'
import { type Topic, template } from '../template.ts'
import { dossierPreviewIn } from './dossier-previews.ts'

/** A subsidy dossier can be read by everybody from now on. */
export const dossierPublished = template<{ topic: Topic; summary: string }>({
  subject: ({ topic }, { t }) => t.dossiers.published.subject(topic.title),
  opening: ({ summary }) => summary,
  Body: ({ props: { topic, summary }, said: { t, url } }) => (
    <>
      <Title>{topic.title}</Title>
      <Paragraph>{summary}</Paragraph>
      <Paragraph>{t.dossiers.published.body}</Paragraph>
      <Action href={url(topic.path)}>{t.dossiers.read}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: dossierPreviewIn(locale).topic,
    summary: {
      fr: 'Remplacer neuf kilomètres de conduites qui perdent un tiers de l’eau.',
      it: 'Sostituire nove chilometri di condotte che perdono un terzo dell’acqua.',
      en: 'Replacing nine kilometres of pipes that lose a third of the water.',
    }[locale],
  }),
})
