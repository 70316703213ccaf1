import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** To the author: hidden, on which ground, why, and how to appeal (Regulation (EU) 2022/2065, art. 17). */
export const contributionHidden = template<{
  topic: Topic
  yours: Words
  ground: string
  reason: Words
  appealPath: string
}>({
  subject: (_, { t }) => t.moderation.hidden.subject,
  opening: ({ topic }, { t }) => t.moderation.hidden.body(topic.title),
  Body: ({ props: { topic, yours, ground, reason, appealPath }, said: { t, url } }) => (
    <>
      <Title>{t.moderation.hidden.subject}</Title>
      <Paragraph>{t.moderation.hidden.body(topic.title)}</Paragraph>
      <Quote of={reason} heading={t.layout.theReason} tone="brick" />
      <Paragraph>{t.moderation.hidden.ground(ground)}</Paragraph>
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Paragraph>{t.moderation.hidden.appeal}</Paragraph>
      <Action href={url(appealPath)}>{t.moderation.hidden.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, comment, paths, id } = previewIn(locale)
    return {
      topic,
      yours: comment,
      ground: { fr: 'Données personnelles', it: 'Dati personali', en: 'Personal data' }[locale],
      reason: {
        by: null,
        lang: 'fr',
        words: 'Le texte donne l’adresse et le numéro de téléphone d’un voisin.',
      },
      appealPath: paths.contribution(id).appeal,
    }
  },
})
