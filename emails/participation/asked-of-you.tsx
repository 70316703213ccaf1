import { Action, Further, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/**
 * To the official who is asked: the words, the promised day, and the signed link that answers without signing in; or,
 * where her address was not proved strongly enough for one, why there is none, and the desk.
 * `overdue` is the reminder once that day has passed. A comment has no title and may have no day.
 */
export const askedOfYou = template<{
  kind: 'question' | 'comment'
  overdue: boolean
  /** A question's own title, or the title of what is commented on. */
  title: string
  asked: Words
  dueOn: string | null
  /** Path of the signed link, when there is one. */
  answerPath: string | null
  path: string
}>({
  subject: ({ overdue, asked, title }, { t }) =>
    overdue
      ? t.questions.owed.subject(title)
      : t.questions.asked.subject(asked.by ?? t.layout.someone, title),
  opening: ({ asked }) => asked.words,
  Body: ({
    props: { kind, overdue, title, asked, dueOn, answerPath, path },
    said: { t, say, url, paths },
  }) => (
    <>
      <Title>{overdue ? t.questions.owed.title : t.questions.asked.title[kind]}</Title>
      <Paragraph>{title}</Paragraph>
      <Quote of={asked} />
      {dueOn ? (
        <Paragraph>{(overdue ? t.questions.owed.body : t.questions.asked.due)(say.day(dueOn))}</Paragraph>
      ) : null}
      {answerPath ? (
        <>
          <Action href={url(answerPath)}>{t.questions.asked.action}</Action>
          <Remark>{t.questions.asked.hint}</Remark>
        </>
      ) : (
        <>
          <Action href={url(paths.desk)}>{t.access.lock.desk}</Action>
          <Remark>{t.questions.asked.noLink}</Remark>
        </>
      )}
      <Further href={url(path)}>{t.questions.asked.onSite}</Further>
    </>
  ),
  preview: (locale) => {
    const { paths, questionTitle, question, questionPath } = previewIn(locale)
    return {
      kind: 'question',
      overdue: false,
      title: questionTitle,
      asked: question,
      dueOn: '2027-03-18',
      answerPath: paths.answer('un-lien-signe-invente'),
      path: questionPath,
    }
  },
})
