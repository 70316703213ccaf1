import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { type CampaignTold, campaignPreviewIn, type PledgeTold } from './campaign-previews.ts'

type Props = { campaign: CampaignTold; pledge: PledgeTold; how: 'sent' | 'given' }

/** To whoever gave for it: her reward was sent or handed over, and what to do if she has not seen it. */
export const rewardLeft = template<Props>({
  subject: ({ campaign, how }, { t }) => t.campaigns.rewardLeft[how].subject(campaign.topic.title),
  opening: ({ how }, { t }) => t.campaigns.rewardLeft[how].body,
  Body: ({ props: { campaign, pledge, how }, said: { t, url } }) => (
    <>
      <Title>{t.campaigns.rewardLeft[how].title}</Title>
      <Paragraph>{campaign.topic.title}.</Paragraph>
      <Paragraph>{t.campaigns.rewardLeft[how].body}</Paragraph>
      {pledge.reward ? <Remark>{t.campaigns.pledge.reward(pledge.reward)}</Remark> : null}
      <Paragraph>{t.campaigns.rewardLeft[how].missing}</Paragraph>
      <Remark>{t.campaigns.pledge.reference(pledge.reference)}</Remark>
      <Action href={url(pledge.path)}>{t.campaigns.yours}</Action>
    </>
  ),
  preview: (locale) => ({ ...campaignPreviewIn(locale), how: 'sent' }),
})
