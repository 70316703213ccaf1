import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Topic, template, type Words } from '../template.ts'

type Entry = {
  kind: 'opinion' | 'comment' | 'proposal'
  topic: Topic
  stance: string | null
  words: Words | null
}

/** To whoever an agent wrote for, at once: what, by which yes, and the link that takes it back without signing in. */
export const enteredAtCounter = template<Entry & { how: string; takeBackPath: string }>({
  subject: ({ topic }, { t }) => t.counter.entered.subject(topic.title),
  opening: ({ kind, topic }, { t }) => t.counter.what[kind](topic.title),
  Body: ({ props: { kind, topic, stance, words, how, takeBackPath }, said: { t, url } }) => (
    <>
      <Title>{t.counter.entered.title}</Title>
      <Paragraph>{t.counter.what[kind](topic.title)}</Paragraph>
      {stance ? <Paragraph>{t.counter.entered.stance(stance)}</Paragraph> : null}
      {words ? <Quote of={words} /> : null}
      <Paragraph>{how}</Paragraph>
      <Paragraph>{t.counter.entered.body}</Paragraph>
      <Action href={url(takeBackPath)}>{t.counter.entered.action}</Action>
      <Remark>{t.counter.entered.notYou}</Remark>
    </>
  ),
  preview: (locale) => {
    const { topic, comment, paths } = previewIn(locale)
    return {
      kind: 'opinion',
      topic,
      stance: { fr: 'contre', it: 'contro', en: 'against' }[locale],
      words: comment,
      how: {
        fr: 'Vous l’avez permis par le code que vous avez reçu.',
        it: 'Lo ha permesso con il codice che ha ricevuto.',
        en: 'You allowed it with the code that you received.',
      }[locale],
      takeBackPath: paths.counterTakeBack('un-lien-signe-invente'),
    }
  },
})

/** To whoever an agent took something back for, at her request: if it was not hers, she says so. */
export const counterTakenBack = template<{ kind: 'opinion' | 'comment' | 'proposal'; topic: Topic }>({
  subject: ({ topic }, { t }) => t.counter.takenBack.subject(topic.title),
  opening: ({ kind, topic }, { t }) => t.counter.takenBack[kind](topic.title),
  Body: ({ props: { kind, topic }, said: { t, url } }) => (
    <>
      <Title>{t.counter.takenBack.title}</Title>
      <Paragraph>{t.counter.takenBack[kind](topic.title)}</Paragraph>
      <Paragraph>{t.counter.takenBack.body}</Paragraph>
      <Action href={url(topic.path)}>{t.counter.takenBack.action}</Action>
    </>
  ),
  preview: (locale) => ({ kind: 'opinion', topic: previewIn(locale).topic }),
})
