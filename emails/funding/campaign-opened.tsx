import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { type CampaignTold, campaignPreviewIn } from './campaign-previews.ts'

/** To those who follow its project: a campaign is open. */
export const campaignOpened = template<{ campaign: CampaignTold }>({
  subject: ({ campaign }, { t }) => t.campaigns.opened.subject(campaign.topic.title),
  opening: ({ campaign }) => campaign.purpose,
  Body: ({ props: { campaign }, said: { t, say, url } }) => (
    <>
      <Title>{t.campaigns.opened.title}</Title>
      <Paragraph>
        {campaign.topic.title}. {campaign.purpose}
      </Paragraph>
      <Paragraph>{t.campaigns.opened.goal(campaign.goal, say.instant(campaign.deadlineAt))}</Paragraph>
      <Paragraph>{t.campaigns.opened.rule}</Paragraph>
      <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
    </>
  ),
  preview: (locale) => ({ campaign: campaignPreviewIn(locale).campaign }),
})
