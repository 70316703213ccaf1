import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { template } from '../template.ts'

type PaperGiven = { title: string; closesOn: string; path: string; isBudget: boolean }

/** To whoever an agent marked as voting on paper, at once: what follows from it, and what to do if she never came. */
export const paperGiven = template<PaperGiven>({
  because: 'account',
  subject: ({ title }, { t }) => t.votes.paper.subject(title),
  opening: (_, { t }) => t.votes.paper.body,
  Body: ({ props: { title, closesOn, path, isBudget }, said: { t, say, url } }) => {
    const words = t.votes.paper
    return (
      <>
        <Title>{words.subject(title)}</Title>
        <Paragraph>{words.body}</Paragraph>
        <Paragraph>{words.nothingElse}</Paragraph>
        <Action href={url(path)}>{isBudget ? t.votes.actionBudget : t.votes.action}</Action>
        <Remark>{words.notYou(say.day(closesOn))}</Remark>
      </>
    )
  },
  preview: (locale) => ({
    title: 'Une rue sans voitures l’été',
    ...{ closesOn: '2027-05-21', isBudget: false },
    path: previewIn(locale).paths.consultation('une-rue-sans-voitures-l-ete').show,
  }),
})
