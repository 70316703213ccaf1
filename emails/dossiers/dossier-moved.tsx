import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { type Topic, template, type Words } from '../template.ts'
import { dossierPreviewIn } from './dossier-previews.ts'

/** A followed dossier took a step; `state` is null when a deadline was extended instead. */
export const dossierMoved = template<{
  topic: Topic
  state: string | null
  on: string | null
  reference: string
  note: Words | null
}>({
  subject: ({ topic, state }, { t }) =>
    state === null
      ? t.dossiers.moved.subjectExtended(topic.title)
      : t.dossiers.moved.subject(topic.title, state),
  opening: ({ topic }) => topic.title,
  Body: ({ props: { topic, state, on, reference, note }, said: { t, say, url } }) => (
    <>
      <Title>{state === null ? t.dossiers.moved.titleExtended : t.dossiers.moved.title(state)}</Title>
      <Paragraph>
        {topic.title}. {on ? t.dossiers.moved.on(say.day(on)) : null}
      </Paragraph>
      {note ? <Quote of={note} tone="larch" /> : null}
      {reference ? <Remark>{t.dossiers.moved.act(reference)}</Remark> : null}
      <Action href={url(topic.path)}>{t.dossiers.read}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: dossierPreviewIn(locale).topic,
    state: { fr: 'Instruction', it: 'Istruttoria', en: 'Under examination' }[locale],
    on: '2027-03-03',
    reference: dossierPreviewIn(locale).reference,
    note: null,
  }),
})
