import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { type Topic, template } from '../template.ts'
import { dossierPreviewIn } from './dossier-previews.ts'

/** The funder said yes. `amount` is all public money granted so far, as the reader's language writes it. */
export const dossierGranted = template<{
  topic: Topic
  amount: string
  on: string | null
  reference: string
}>({
  subject: ({ topic, amount }, { t }) => t.dossiers.granted.subject(topic.title, amount),
  opening: ({ amount }, { t }) => t.dossiers.granted.title(amount),
  Body: ({ props: { topic, amount, on, reference }, said: { t, say, url } }) => (
    <>
      <Title>{t.dossiers.granted.title(amount)}</Title>
      <Paragraph>
        {topic.title}. {on ? t.dossiers.moved.on(say.day(on)) : null}
      </Paragraph>
      {reference ? <Remark>{t.dossiers.moved.act(reference)}</Remark> : null}
      <Action href={url(topic.path)}>{t.dossiers.read}</Action>
    </>
  ),
  preview: (locale) => ({
    topic: dossierPreviewIn(locale).topic,
    amount: { fr: '480 000 €', it: '480.000 €', en: '€480,000' }[locale],
    on: '2027-03-03',
    reference: dossierPreviewIn(locale).reference,
  }),
})
