import { Action, Paragraph, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template } from '../template.ts'

/** A milestone of a followed project is reached. Days are `YYYY-MM-DD`. */
export const milestoneReached = template<{
  topic: Topic
  milestone: string
  actualOn: string
  baselineOn: string
}>({
  subject: ({ topic, milestone }, { t }) => t.projects.reached.subject(topic.title, milestone),
  opening: ({ actualOn, baselineOn }, { t, say }) =>
    t.projects.reached.body(say.day(actualOn), say.day(baselineOn)),
  Body: ({ props: { topic, milestone, actualOn, baselineOn }, said: { t, say, url } }) => (
    <>
      <Title>{t.projects.reached.title(milestone)}</Title>
      <Paragraph>{topic.title}</Paragraph>
      <Paragraph>{t.projects.reached.body(say.day(actualOn), say.day(baselineOn))}</Paragraph>
      <Action href={url(topic.path)}>{t.layout.readProject}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: previewIn(locale).topic,
    milestone: { fr: 'Étude de sol', it: 'Studio del suolo', en: 'Ground survey' }[locale],
    actualOn: '2027-05-12',
    baselineOn: '2027-04-30',
  }),
})
