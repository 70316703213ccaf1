import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { type Topic, template } from '../template.ts'
import { dossierPreviewIn } from './dossier-previews.ts'

/** To those in charge: a deadline of the dossier comes near, or has passed. */
export const dossierDeadline = template<{
  topic: Topic
  passed: boolean
  what: string
  gloss: string
  dueOn: string
  path: string
}>({
  subject: ({ topic, passed, what, dueOn }, { t, say }) =>
    passed
      ? t.dossiers.deadline.subjectPassed(topic.title, what)
      : t.dossiers.deadline.subjectNear(topic.title, what, say.day(dueOn)),
  opening: ({ gloss }) => gloss,
  Body: ({ props: { topic, passed, what, gloss, dueOn, path }, said: { t, say, url } }) => (
    <>
      <Title>{topic.title}</Title>
      <Paragraph>{t.dossiers.deadline[passed ? 'passed' : 'near'](what, say.day(dueOn))}</Paragraph>
      <Remark>{gloss}</Remark>
      <Action href={url(path)}>{t.dossiers.deadline.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, deadline, deskPath } = dossierPreviewIn(locale)
    return {
      topic,
      passed: false,
      what: deadline,
      gloss: {
        fr: 'Passé ce jour, l’aide est perdue.',
        it: 'Dopo quel giorno il contributo è perso.',
        en: 'After that day the money is lost.',
      }[locale],
      dueOn: '2027-06-30',
      path: deskPath,
    }
  },
})
