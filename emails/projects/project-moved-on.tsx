import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

/** A followed project enters its next phase, by which decision; `reason` when phases were skipped. */
export const projectMovedOn = template<{
  topic: Topic
  from: string
  to: string
  decision: string
  reason: Words | null
}>({
  subject: ({ topic, to }, { t }) => t.projects.movedOn.subject(topic.title, to),
  opening: ({ to }, { t }) => t.projects.movedOn.title(to),
  Body: ({ props: { topic, from, to, decision, reason }, said: { t, url } }) => (
    <>
      <Title>{t.projects.movedOn.title(to)}</Title>
      <Paragraph>
        {topic.title}. {t.projects.movedOn.body(from)}
      </Paragraph>
      {reason ? <Quote of={reason} heading={t.projects.movedOn.skipped} tone="larch" /> : null}
      <Remark>{t.projects.movedOn.decision(decision)}</Remark>
      <Action href={url(topic.path)}>{t.layout.readProject}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: previewIn(locale).topic,
    from: { fr: 'Faisabilité', it: 'Fattibilità', en: 'Feasibility' }[locale],
    to: { fr: 'Concertation', it: 'Concertazione', en: 'Consultation' }[locale],
    decision: { fr: 'Délibération 2027-14', it: 'Delibera 2027-14', en: 'Council decision 2027-14' }[locale],
    reason: null,
  }),
})
