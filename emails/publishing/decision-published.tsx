import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { decisionPreviewIn } from './decision-previews.ts'

/** An act on what the reader follows is online: once, however many of her subjects it decides. */
export const decisionPublished = template<{
  act: string
  title: string
  decidedOn: string
  decided: string[]
  path: string
}>({
  subject: ({ act, title }, { t }) => t.decisions.published.subject(act, title),
  opening: ({ decidedOn }, { t, say }) => t.decisions.published.body(say.day(decidedOn)),
  Body: ({ props: { act, title, decidedOn, decided, path }, said: { t, say, url } }) => (
    <>
      <Title>{title}</Title>
      <Paragraph>
        {act}. {t.decisions.published.body(say.day(decidedOn))}
      </Paragraph>
      {decided.length > 0 ? <Paragraph>{t.decisions.published.about(say.list(decided))}</Paragraph> : null}
      <Remark>{t.decisions.published.kept}</Remark>
      <Action href={url(path)}>{t.decisions.read}</Action>
    </>
  ),
  preview: (locale) => {
    const { act, title, decided, path } = decisionPreviewIn(locale)
    return { act, title, decided, path, decidedOn: '2027-03-12' }
  },
})
