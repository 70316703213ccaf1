import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { decisionPreviewIn } from './decision-previews.ts'

/** An act on what the reader follows no longer applies, and its successor is on something else. */
export const decisionSuperseded = template<{ act: string; title: string; successor: string; path: string }>({
  subject: ({ act }, { t }) => t.decisions.superseded.subject(act),
  opening: ({ successor }, { t }) => t.decisions.superseded.body(successor),
  Body: ({ props: { act, title, successor, path }, said: { t, url } }) => (
    <>
      <Title>{t.decisions.superseded.title(act)}</Title>
      <Paragraph>
        {title}. {t.decisions.superseded.body(successor)}
      </Paragraph>
      <Action href={url(path)}>{t.decisions.read}</Action>
    </>
  ),
  preview: (locale) => {
    const { act, title, successor, path } = decisionPreviewIn(locale)
    return { act, title, successor, path }
  },
})
