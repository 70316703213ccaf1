import type { CampaignTold } from './campaign-previews.ts'
import { collectionPreviewIn } from './collection-previews.ts'
import { Action, Paragraph, Title } from './parts.tsx'
import { template } from './template.ts'

/** To those who follow: what was promised, what came in, what failed, each by its own name; and what becomes of it. */
export const campaignSettled = template<{
  campaign: CampaignTold
  collected: string
  failed: string
  kept: boolean
}>({
  subject: ({ campaign, collected }, { t }) => t.collection.settled.subject(campaign.topic.title, collected),
  opening: ({ kept }, { t }) => (kept ? t.collection.settled.kept : t.collection.settled.returned),
  Body: ({ props: { campaign, collected, failed, kept }, said: { t, url } }) => (
    <>
      <Title>{t.collection.settled.title}</Title>
      <Paragraph>{campaign.topic.title}.</Paragraph>
      <Paragraph>{t.collection.settled.sums(campaign.promised, collected, failed)}</Paragraph>
      <Paragraph>{kept ? t.collection.settled.kept : t.collection.settled.returned}</Paragraph>
      <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
    </>
  ),
  preview: collectionPreviewIn,
})
