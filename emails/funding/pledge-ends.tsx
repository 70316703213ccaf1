import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { type CampaignTold, campaignPreviewIn, type PledgeTold } from './campaign-previews.ts'

type Props = { campaign: CampaignTold; pledge: PledgeTold }

/** To whoever promised: her promise is withdrawn, comes true, or comes to nothing; what it means for her card. */
const ending = (how: 'withdrawn' | 'reached' | 'missed') =>
  template<Props>({
    subject: ({ campaign }, { t }) => t.campaigns.pledge[`${how}Subject`](campaign.topic.title),
    opening: ({ pledge }, { t }) => t.campaigns.pledge[`${how}Body`](pledge.amount),
    Body: ({ props: { campaign, pledge }, said: { t, url } }) => (
      <>
        <Title>{t.campaigns.pledge[`${how}Title`]}</Title>
        <Paragraph>{campaign.topic.title}.</Paragraph>
        <Paragraph>{t.campaigns.pledge[`${how}Body`](pledge.amount)}</Paragraph>
        <Action href={url(how === 'withdrawn' ? campaign.topic.path : pledge.path)}>
          {how === 'withdrawn' ? t.campaigns.read : t.campaigns.yours}
        </Action>
      </>
    ),
    preview: campaignPreviewIn,
  })

export const pledgeWithdrawn = ending('withdrawn')
export const pledgeReached = ending('reached')
export const pledgeMissed = ending('missed')

/** The commune gave the campaign up, and why. */
export const pledgeCancelled = template<Props>({
  subject: ({ campaign }, { t }) => t.campaigns.pledge.cancelledSubject(campaign.topic.title),
  opening: ({ pledge }, { t }) => t.campaigns.pledge.missedBody(pledge.amount),
  Body: ({ props: { campaign, pledge }, said: { t, url } }) => (
    <>
      <Title>{t.campaigns.pledge.cancelledTitle}</Title>
      <Paragraph>{campaign.topic.title}.</Paragraph>
      <Quote of={{ by: null, lang: 'fr', words: campaign.reason }} heading={t.layout.theReason} />
      <Paragraph>{t.campaigns.pledge.missedBody(pledge.amount)}</Paragraph>
      <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
    </>
  ),
  preview: campaignPreviewIn,
})
