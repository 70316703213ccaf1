import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** To whoever reported: what was decided, and why (Regulation (EU) 2022/2065, art. 16(5)). */
export const noticeRuled = template<{
  topic: Topic
  decision: 'hidden' | 'kept'
  reason: Words
  registerPath: string
}>({
  subject: (_, { t }) => t.moderation.reported.subject,
  opening: ({ topic, decision }, { t }) => t.moderation.reported.body[decision](topic.title),
  Body: ({ props: { topic, decision, reason, registerPath }, said: { t, url } }) => (
    <>
      <Title>{t.moderation.reported.subject}</Title>
      <Paragraph>{t.moderation.reported.body[decision](topic.title)}</Paragraph>
      <Quote of={reason} heading={t.layout.theReason} />
      <Action href={url(registerPath)}>{t.moderation.reported.register}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, paths } = previewIn(locale)
    const words = 'Le texte est vif, mais il critique un choix public et n’insulte personne.'
    return {
      topic,
      decision: 'kept',
      reason: { by: null, lang: 'fr', words },
      registerPath: paths.register(),
    }
  },
})
