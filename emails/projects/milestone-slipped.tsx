import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Said, type Topic, template, type Words } from '../template.ts'

type Props = {
  topic: Topic
  milestone: string
  fromOn: string
  toOn: string
  baselineOn: string
  reason: Words
}

/** A milestone of a followed project is moved, with its reason. Days are `YYYY-MM-DD`. */
export const milestoneSlipped = template<Props>({
  subject,
  opening: ({ reason }) => reason.words,
  Body: ({ props, said }) => (
    <>
      <Title>{subject(props, said)}</Title>
      <Paragraph>
        {said.t.projects.slipped.body(said.say.day(props.fromOn), said.say.day(props.toOn))}
      </Paragraph>
      <Quote of={props.reason} heading={said.t.layout.theReason} tone="brick" />
      <Remark>{said.t.projects.slipped.promised(said.say.day(props.baselineOn))}</Remark>
      <Action href={said.url(props.topic.path)}>{said.t.layout.readProject}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, longReason } = previewIn(locale)
    return {
      topic,
      milestone: { fr: 'Étude de sol', it: 'Studio del suolo', en: 'Ground survey' }[locale],
      fromOn: '2027-04-30',
      toOn: '2027-06-15',
      baselineOn: '2027-03-31',
      reason: { by: null, lang: locale, words: longReason },
    }
  },
})

function subject({ topic, milestone, fromOn, toOn }: Props, { t, say }: Said) {
  const words = t.projects.slipped
  return (toOn > fromOn ? words.subject : words.subjectEarlier)(topic.title, milestone, say.day(toOn))
}
