import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'
import type { CampaignTold, PledgeTold } from './campaign-previews.ts'
import { collectionPreviewIn } from './collection-previews.ts'

type Props = {
  campaign: CampaignTold
  pledge: PledgeTold
  /** What the refusal asks for: her consent, money on her account, another card. */
  why: 'owner' | 'later' | 'never'
  /** Not the first mail about it. */
  again: boolean
  until: Date
  mendPath: string
}

/** To the owner of a refused card: why, until when, and the link by which she pays without signing in. */
export const paymentNeedsOwner = template<Props>({
  subject: ({ campaign, again }, { t }) =>
    (again ? t.collection.needsOwner.againSubject : t.collection.needsOwner.subject)(campaign.topic.title),
  opening: ({ pledge }, { t }) => t.collection.needsOwner.nothing(pledge.amount),
  Body: ({ props: { campaign, pledge, why, until, mendPath }, said: { t, say, url } }) => {
    const words = t.collection.needsOwner
    return (
      <>
        <Title>{words.title(pledge.amount)}</Title>
        <Paragraph>{words.reached(campaign.topic.title)}</Paragraph>
        <Paragraph>{words.why[why]}</Paragraph>
        <Paragraph>{words.nothing(pledge.amount)}</Paragraph>
        <Action href={url(mendPath)}>{words.action(pledge.amount)}</Action>
        <Remark>{words.until(say.instant(until))}</Remark>
        <Remark>{words.link}</Remark>
        <Remark>{t.campaigns.pledge.reference(pledge.reference)}</Remark>
      </>
    )
  },
  preview: collectionPreviewIn,
})
