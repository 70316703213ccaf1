import { Action, Further, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { template, type Words } from '../template.ts'
import { reportPreview } from './report-previews.ts'

/** To whoever owes an answer to a report, or to the shared mailbox of her body: the words, the day, the signed link. */
export const reportToAnswer = template<{
  line: string
  due: string
  title: string
  words: Words
  /** Path of the signed link, when there is one. */
  answerPath: string | null
  path: string
  /** It goes to a mailbox that several people read. */
  mailbox: boolean
}>({
  subject: ({ line }) => line,
  opening: ({ words }) => words.words,
  Body: ({ props: { title, due, words, answerPath, path, mailbox }, said: { t, url, paths } }) => (
    <>
      <Title>{t.field.answer.title}</Title>
      <Paragraph>{title}</Paragraph>
      <Quote of={words} />
      <Paragraph>{due}</Paragraph>
      {answerPath ? (
        <>
          <Action href={url(answerPath)}>{t.field.answer.action}</Action>
          <Remark>{t.field.answer.hint}</Remark>
        </>
      ) : (
        <>
          <Action href={url(paths.desk)}>{t.access.lock.desk}</Action>
          <Remark>{t.questions.asked.noLink}</Remark>
        </>
      )}
      <Further href={url(path)}>{t.field.action}</Further>
      {mailbox ? <Remark>{t.field.answer.mailbox}</Remark> : null}
    </>
  ),
  preview: (locale) => {
    const { t, about, words, path, answerPath } = reportPreview(locale)
    const { title } = about
    return {
      ...{ line: t.answer.line(about), due: t.answer.due(about), title, words, path, answerPath },
      mailbox: false,
    }
  },
})
