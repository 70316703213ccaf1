import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template, type Words } from '../template.ts'

/** To the moderators who did not hide it: an appeal to judge before its day. */
export const appealToJudge = template<{
  contribution: Words
  reason: Words
  appeal: Words
  dueOn: string
  deskPath: string
}>({
  subject: ({ dueOn }, { t, say }) => t.moderation.appeal.subject(say.day(dueOn)),
  opening: ({ appeal }) => appeal.words,
  Body: ({ props: { contribution, reason, appeal, dueOn, deskPath }, said: { t, say, url } }) => (
    <>
      <Title>{t.moderation.appeal.title}</Title>
      <Paragraph>{t.moderation.appeal.body(say.day(dueOn))}</Paragraph>
      <Quote of={appeal} heading={t.moderation.appeal.text} />
      <Quote of={contribution} heading={t.moderation.appeal.contribution} tone="larch" />
      <Quote of={reason} heading={t.layout.theReason} tone="brick" />
      <Action href={url(deskPath)}>{t.moderation.appeal.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { comment, paths } = previewIn(locale)
    return {
      contribution: comment,
      reason: { by: null, lang: 'fr', words: 'Hors sujet : le parking n’est pas ce projet.' },
      appeal: { by: null, lang: 'it', words: 'Il parcheggio fa parte del progetto, a pagina 4.' },
      dueOn: '2027-03-18',
      deskPath: paths.deskNotices,
    }
  },
})
