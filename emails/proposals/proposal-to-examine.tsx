import { Action, Further, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'
import { proposalPreview } from './proposal-previews.ts'

/** To the elected official who examines a proposal: its words, the day, and the signed link by which she answers. */
export const proposalToExamine = template<{
  line: string
  due: string
  title: string
  words: Words
  /** Path of the signed link, when there is one. */
  answerPath: string | null
  path: string
}>({
  subject: ({ line }) => line,
  opening: ({ words }) => words.words,
  Body: ({ props: { title, due, words, answerPath, path }, said: { t, url, paths } }) => (
    <>
      <Title>{t.proposals.examine.title}</Title>
      <Paragraph>{title}</Paragraph>
      <Quote of={words} />
      <Paragraph>{due}</Paragraph>
      {answerPath ? (
        <>
          <Action href={url(answerPath)}>{t.proposals.examine.action}</Action>
          <Remark>{t.questions.asked.hint}</Remark>
        </>
      ) : (
        <>
          <Action href={url(paths.desk)}>{t.access.lock.desk}</Action>
          <Remark>{t.questions.asked.noLink}</Remark>
        </>
      )}
      <Further href={url(path)}>{t.proposals.action}</Further>
    </>
  ),
  preview: (locale) => {
    const { t, about, words, path } = proposalPreview(locale)
    return {
      ...{ line: t.examine.line(about), due: t.examine.due(about), title: about.title, words, path },
      answerPath: previewIn(locale).paths.answer('un-lien-signe-invente'),
    }
  },
})
