import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template } from '../template.ts'

/** To whoever took part: opinions are taken for longer, or by a decision for less long, than she was told. Days as her language writes them. */
export const consultationMoved = template<{
  topic: Topic
  from: string | null
  to: string | null
  decision: string
}>({
  subject: ({ topic, to }, { t }) => t.discussion.lines.moved(topic.title, to),
  opening: ({ from, to }, { t }) => t.discussion.moved.body(from, to),
  Body: ({ props: { topic, from, to, decision }, said: { t, url } }) => (
    <>
      <Title>{t.discussion.lines.moved(topic.title, to)}</Title>
      <Paragraph>{t.discussion.moved.body(from, to)}</Paragraph>
      {decision ? <Paragraph>{t.discussion.moved.decision(decision)}</Paragraph> : null}
      <Remark>{t.discussion.moved.stays}</Remark>
      <Action href={url(topic.path)}>{t.layout.readThere}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, say } = previewIn(locale)
    return {
      ...{ topic, from: say.day('2027-05-31'), to: say.day('2027-05-15') },
      decision: 'Délibération 2027-31 du 3 mai 2027',
    }
  },
})
