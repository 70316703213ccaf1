import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import type { CampaignTold } from './campaign-previews.ts'
import { collectionPreviewIn } from './collection-previews.ts'

/** To those who follow: the collection is over, and what becomes of the money. Its sums move with the counts, on the page. */
export const campaignSettled = template<{
  campaign: CampaignTold
  kept: boolean
}>({
  subject: ({ campaign }, { t }) => t.collection.settled.subject(campaign.topic.title),
  opening: ({ kept }, { t }) => (kept ? t.collection.settled.kept : t.collection.settled.returned),
  Body: ({ props: { campaign, kept }, said: { t, url } }) => (
    <>
      <Title>{t.collection.settled.title}</Title>
      <Paragraph>{campaign.topic.title}.</Paragraph>
      <Paragraph>{t.collection.settled.sums}</Paragraph>
      <Paragraph>{kept ? t.collection.settled.kept : t.collection.settled.returned}</Paragraph>
      <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
    </>
  ),
  preview: collectionPreviewIn,
})
