import { Action, Paragraph, Quote, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { type CampaignTold, campaignPreviewIn } from './campaign-previews.ts'

type Props = { campaign: CampaignTold }

/** To those who follow its project: how a campaign came to its deadline. */
const atItsDeadline = (outcome: 'reached' | 'missed') =>
  template<Props>({
    subject: ({ campaign }, { t }) => t.campaigns[outcome].subject(campaign.topic.title),
    opening: ({ campaign }, { t }) => t.campaigns[outcome].body(campaign.goal),
    Body: ({ props: { campaign }, said: { t, url } }) => (
      <>
        <Title>{t.campaigns[outcome].subject(campaign.topic.title)}</Title>
        <Paragraph>{t.campaigns[outcome].body(campaign.goal)}</Paragraph>
        <Paragraph>{t.campaigns[outcome].next}</Paragraph>
        <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
      </>
    ),
    preview: (locale) => ({ campaign: campaignPreviewIn(locale).campaign }),
  })

export const campaignReached = atItsDeadline('reached')
export const campaignMissed = atItsDeadline('missed')

/** To the same: the commune gave it up, and why. */
export const campaignCancelled = template<Props>({
  subject: ({ campaign }, { t }) => t.campaigns.cancelled.subject(campaign.topic.title),
  opening: (_, { t }) => t.campaigns.cancelled.body,
  Body: ({ props: { campaign }, said: { t, url } }) => (
    <>
      <Title>{t.campaigns.cancelled.subject(campaign.topic.title)}</Title>
      <Paragraph>{t.campaigns.cancelled.body}</Paragraph>
      <Quote of={{ by: null, lang: 'fr', words: campaign.reason }} heading={t.layout.theReason} />
      <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
    </>
  ),
  preview: (locale) => ({ campaign: campaignPreviewIn(locale).campaign }),
})
