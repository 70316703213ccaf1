import { Action, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** Somebody commented on what this reader follows. */
export const newComment = template<{ topic: Topic; comment: Words; path: string }>({
  subject: ({ topic, comment }, { t }) =>
    t.discussion.comment.subject(comment.by ?? t.layout.someone, topic.title),
  opening: ({ comment }) => comment.words,
  Body: ({ props: { topic, comment, path }, said: { t, url } }) => (
    <>
      <Title>{t.discussion.comment.title(topic.title)}</Title>
      <Quote of={comment} />
      <Action href={url(path)}>{t.discussion.comment.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, comment, contributionPath } = previewIn(locale)
    return { topic, comment, path: contributionPath }
  },
})
