import { wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { Action, Paragraph, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template } from '../template.ts'

/** What becomes of a consultation, to whoever may vote in it, follows it or answers for it. */
export const voteTold = template<{ line: string; body: string; path: string }>({
  subject: ({ line }) => line,
  opening: ({ body }) => body,
  Body: ({ props: { line, body, path }, said: { t, url } }) => (
    <>
      <Title>{line}</Title>
      <Paragraph>{body}</Paragraph>
      <Action href={url(path)}>{t.votes.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { votes } = emailWordsIn(locale)
    const say = wording(locale)
    const about = {
      title: 'Une rue sans voitures l’été',
      ...{ opens: say.day('2027-05-01'), closes: say.day('2027-05-21'), due: say.day('2027-06-30') },
    }
    return {
      line: votes.lines['vote-opened'](about),
      body: votes.bodies['vote-opened'](about),
      path: previewIn(locale).paths.consultation('une-rue-sans-voitures-l-ete').show,
    }
  },
})
