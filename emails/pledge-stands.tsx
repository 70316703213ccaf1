import { type CampaignTold, campaignPreviewIn, type PledgeTold } from './campaign-previews.ts'
import { Action, Paragraph, Remark, Title } from './parts.tsx'
import { template } from './template.ts'

type Props = { campaign: CampaignTold; pledge: PledgeTold }

/** To whoever promised: how much, for what, what will happen and when, and the way out. */
const standing = (how: 'confirmed' | 'changed') =>
  template<Props>({
    subject: ({ campaign, pledge }, { t }) =>
      t.campaigns.pledge[`${how}Subject`](pledge.amount, campaign.topic.title),
    opening: (_, { t }) => t.campaigns.pledge.nothingYet,
    Body: ({ props: { campaign, pledge }, said: { t, say, url } }) => {
      const words = t.campaigns.pledge
      const { amount, reward, card } = pledge
      return (
        <>
          <Title>{words[`${how}Title`](amount)}</Title>
          <Paragraph>
            {campaign.topic.title}. {words.purpose(campaign.purpose)}
          </Paragraph>
          <Paragraph>{words.nothingYet}</Paragraph>
          <Paragraph>{words.atDeadline(say.instant(campaign.deadlineAt), amount)}</Paragraph>
          {reward ? <Remark>{words.reward(reward)}</Remark> : null}
          {card ? <Remark>{words.card(card.brand, card.last4)}</Remark> : null}
          <Paragraph>{words.withdraw}</Paragraph>
          <Action href={url(pledge.path)}>{words.action}</Action>
        </>
      )
    },
    preview: campaignPreviewIn,
  })

export const pledgeConfirmed = standing('confirmed')
export const pledgeChanged = standing('changed')
