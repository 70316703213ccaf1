import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To the official: her answer is published, and can be taken back until `until`; the link may not have been hers to use. */
export const answerSent = template<{ title: string; answer: Words; until: Date; undoPath: string | null }>({
  subject: ({ title }, { t }) => t.questions.sent.subject(title),
  opening: ({ until }, { t, say }) => t.questions.sent.body(say.time(until)),
  Body: ({ props: { title, answer, until, undoPath }, said: { t, say, url, paths } }) => (
    <>
      <Title>{t.questions.sent.title}</Title>
      <Paragraph>{title}</Paragraph>
      <Quote of={answer} tone="spruce" />
      <Paragraph>{t.questions.sent.body(say.time(until))}</Paragraph>
      <Action href={url(undoPath ?? paths.desk)}>
        {undoPath ? t.questions.sent.action : t.access.lock.desk}
      </Action>
      {undoPath ? null : <Remark>{t.questions.asked.noLink}</Remark>}
      <Remark>{t.questions.sent.notYou}</Remark>
    </>
  ),
  preview: (locale) => {
    const { paths, questionTitle, answer } = previewIn(locale)
    return {
      title: questionTitle,
      answer,
      until: new Date('2027-03-05T09:42:00Z'),
      undoPath: paths.answer('un-lien-signe-invente'),
    }
  },
})
