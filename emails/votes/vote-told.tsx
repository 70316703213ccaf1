import { wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { Action, Paragraph, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template } from '../template.ts'

/** What the letter says, and what its button is called. */
export type VoteLetter = { line: string; body: string; path: string; action: string }

/** What becomes of a vote or of an idea of a budget, to whoever may vote in it, follows it or answers for it. */
export const voteTold = template<VoteLetter>({
  subject: ({ line }) => line,
  opening: ({ body }) => body,
  Body: ({ props: { line, body, path, action }, said: { url } }) => (
    <>
      <Title>{line}</Title>
      <Paragraph>{body}</Paragraph>
      <Action href={url(path)}>{action}</Action>
    </>
  ),
  preview: (locale) => {
    const { votes } = emailWordsIn(locale)
    const say = wording(locale)
    const about = {
      title: 'Une rue sans voitures l’été',
      ...{ opens: say.day('2027-05-01'), closes: say.day('2027-05-21'), due: say.day('2027-06-30') },
      ideas: '',
    }
    return {
      line: votes.lines['vote-opened'](about),
      body: votes.bodies['vote-opened'](about),
      action: votes.action,
      path: previewIn(locale).paths.consultation('une-rue-sans-voitures-l-ete').show,
    }
  },
})
