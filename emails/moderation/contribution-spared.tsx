import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/**
 * To the author: what she wrote can be read. `kept` after a report, `released` after its first reading, `restored`
 * after her appeal (`byDeadline` when nobody judged it in time).
 */
export const contributionSpared = template<{
  how: 'kept' | 'released' | 'restored'
  topic: Topic
  yours: Words
  reason: Words | null
  byDeadline: boolean
  path: string
}>({
  subject: ({ how }, { t }) => t.moderation[how].subject,
  opening: ({ how, topic }, { t }) => t.moderation[how].body(topic.title),
  Body: ({ props: { how, topic, yours, reason, byDeadline, path }, said: { t, url } }) => (
    <>
      <Title>{t.moderation[how].subject}</Title>
      <Paragraph>{t.moderation[how].body(topic.title)}</Paragraph>
      {byDeadline ? <Paragraph>{t.moderation.restored.byDeadline}</Paragraph> : null}
      {reason ? <Quote of={reason} heading={t.layout.theReason} tone="spruce" /> : null}
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Action href={url(path)}>{t.layout.readThere}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, comment, contributionPath } = previewIn(locale)
    return {
      how: 'restored',
      topic,
      yours: comment,
      reason: null,
      byDeadline: true,
      path: contributionPath,
    }
  },
})
