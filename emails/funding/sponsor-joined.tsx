import { Action, Paragraph, Title } from '../parts.tsx'
import { type Topic, template } from '../template.ts'
import { sponsoringPreviewIn } from './sponsoring-previews.ts'

/** To those who follow a project: a business sponsors it. `topic` leads to the sponsors of the project. */
export const sponsorJoined = template<{ topic: Topic; organisation: string; title: string }>({
  subject: ({ topic, organisation }, { t }) => t.sponsoring.joined.subject(organisation, topic.title),
  opening: ({ organisation, title }, { t }) => t.sponsoring.joined.body(organisation, title),
  Body: ({ props: { topic, organisation, title }, said: { t, url } }) => (
    <>
      <Title>{t.sponsoring.joined.subject(organisation, topic.title)}</Title>
      <Paragraph>{t.sponsoring.joined.body(organisation, title)}</Paragraph>
      <Action href={url(topic.path)}>{t.sponsoring.joined.action}</Action>
    </>
  ),
  preview: (locale) => sponsoringPreviewIn(locale),
})
