import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** A followed project is put to sleep or given up, with the reason and the decision. */
export const projectHalted = template<{
  topic: Topic
  kind: 'suspended' | 'abandoned'
  reason: Words
  decision: string
}>({
  subject: ({ topic, kind }, { t }) => t.projects.halted.subject[kind](topic.title),
  opening: ({ reason }) => reason.words,
  Body: ({ props: { topic, kind, reason, decision }, said: { t, url } }) => (
    <>
      <Title>{t.projects.halted.subject[kind](topic.title)}</Title>
      <Quote of={reason} heading={t.layout.theReason} tone="brick" />
      <Paragraph>{t.projects.halted.body[kind]}</Paragraph>
      <Remark>{t.projects.movedOn.decision(decision)}</Remark>
      <Action href={url(topic.path)}>{t.layout.readProject}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, longReason } = previewIn(locale)
    return {
      topic,
      kind: 'suspended',
      reason: { by: null, lang: locale, words: longReason },
      decision: { fr: 'Délibération 2027-21', it: 'Delibera 2027-21', en: 'Council decision 2027-21' }[
        locale
      ],
    }
  },
})
