import { Action, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** Somebody replied to this reader's own comment. */
export const replyToYou = template<{ topic: Topic; reply: Words; yours: Words; path: string }>({
  subject: ({ topic, reply }, { t }) => t.discussion.reply.subject(reply.by ?? t.layout.someone, topic.title),
  opening: ({ reply }) => reply.words,
  Body: ({ props: { reply, yours, path }, said: { t, url } }) => (
    <>
      <Title>{t.discussion.reply.title(reply.by ?? t.layout.someone)}</Title>
      <Quote of={reply} />
      <Quote of={yours} heading={t.layout.youWrote} tone="larch" />
      <Action href={url(path)}>{t.discussion.reply.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, reply, comment, contributionPath } = previewIn(locale)
    return { topic, reply, yours: comment, path: contributionPath }
  },
})
