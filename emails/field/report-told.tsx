import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { template, type Words } from '../template.ts'
import { reportPreview } from './report-previews.ts'

/** What became of a report, to its author, to whoever saw the same and to whoever follows it. */
export const reportTold = template<{ line: string; body: string; answer: Words | null; path: string }>({
  subject: ({ line }) => line,
  opening: ({ answer, body }) => answer?.words ?? body,
  Body: ({ props: { line, body, answer, path }, said: { t, url } }) => (
    <>
      <Title>{line}</Title>
      {answer ? <Quote of={answer} /> : null}
      <Paragraph>{body}</Paragraph>
      <Action href={url(path)}>{t.field.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { t, about, path, answer } = reportPreview(locale)
    return { line: t.lines.step(about.title, 'solved'), body: t.bodies.step, answer, path }
  },
})
