import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** To the author: a second person looked, and what she wrote stays hidden. */
export const appealUpheld = template<{ topic: Topic; yours: Words; reason: Words; registerPath: string }>({
  subject: (_, { t }) => t.moderation.upheld.subject,
  opening: ({ topic }, { t }) => t.moderation.upheld.body(topic.title),
  Body: ({ props: { topic, yours, reason, registerPath }, said: { t, url } }) => (
    <>
      <Title>{t.moderation.upheld.subject}</Title>
      <Paragraph>{t.moderation.upheld.body(topic.title)}</Paragraph>
      <Quote of={reason} heading={t.layout.theReason} tone="brick" />
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Action href={url(registerPath)}>{t.moderation.upheld.register}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, comment, paths } = previewIn(locale)
    const words = 'L’adresse d’une personne privée n’a pas sa place ici, même si l’intention était bonne.'
    return { topic, yours: comment, reason: { by: null, lang: 'fr', words }, registerPath: paths.register() }
  },
})
