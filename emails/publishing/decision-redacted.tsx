import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { decisionPreviewIn } from './decision-previews.ts'

/** The text of an act on what the reader follows was taken out, on a ground that the law names. */
export const decisionRedacted = template<{ act: string; ground: string; path: string }>({
  subject: ({ act }, { t }) => t.decisions.redacted.subject(act),
  opening: ({ ground }, { t }) => t.decisions.redacted.body(ground),
  Body: ({ props: { act, ground, path }, said: { t, url } }) => (
    <>
      <Title>{t.decisions.redacted.title(act)}</Title>
      <Paragraph>{t.decisions.redacted.body(ground)}</Paragraph>
      <Action href={url(path)}>{t.decisions.read}</Action>
    </>
  ),
  preview: (locale) => {
    const { act, ground, path } = decisionPreviewIn(locale)
    return { act, ground, path }
  },
})
