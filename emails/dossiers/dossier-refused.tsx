import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { type Topic, template, type Words } from '../template.ts'
import { dossierPreviewIn } from './dossier-previews.ts'

/** The funder said no, with its reason when it gave one. */
export const dossierRefused = template<{
  topic: Topic
  on: string | null
  reference: string
  reason: Words | null
}>({
  subject: ({ topic }, { t }) => t.dossiers.refused.subject(topic.title),
  opening: (_, { t }) => t.dossiers.refused.title,
  Body: ({ props: { topic, on, reference, reason }, said: { t, say, url } }) => (
    <>
      <Title>{t.dossiers.refused.title}</Title>
      <Paragraph>
        {topic.title}. {on ? t.dossiers.moved.on(say.day(on)) : null}
      </Paragraph>
      {reason ? <Quote of={reason} heading={t.layout.theReason} tone="larch" /> : null}
      {reference ? <Remark>{t.dossiers.moved.act(reference)}</Remark> : null}
      <Action href={url(topic.path)}>{t.dossiers.read}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: dossierPreviewIn(locale).topic,
    on: '2027-03-03',
    reference: dossierPreviewIn(locale).reference,
    reason: {
      by: null,
      lang: 'fr',
      words: 'L’enveloppe de l’année est épuisée ; la demande peut être représentée.',
    },
  }),
})
