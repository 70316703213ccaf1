import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { type Said, template } from '../template.ts'
import {
  type CampaignTold,
  campaignPreviewIn,
  cardEndPreviewIn,
  type PledgeTold,
} from './campaign-previews.ts'

type Props = { campaign: CampaignTold; pledge: PledgeTold }

/** To whoever promised: how much, for what, what will happen and when, and the way out. */
const standing = (how: 'confirmed' | 'changed') =>
  template<Props>({
    subject: ({ campaign, pledge }, { t }) =>
      t.campaigns.pledge[`${how}Subject`](pledge.amount, campaign.topic.title),
    opening: (_, { t }) => t.campaigns.pledge.nothingYet,
    Body: ({ props: { campaign, pledge }, said }) => {
      const { t, say, url } = said
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
          <CardEnds campaign={campaign} pledge={pledge} said={said} />
          <Paragraph>{words.withdraw}</Paragraph>
          <Remark>{words.reference(pledge.reference)}</Remark>
          <Action href={url(pledge.path)}>{words.action}</Action>
        </>
      )
    },
    preview: campaignPreviewIn,
  })

/** Her card is over before the last try to charge it, or is already, and she has not been told since. */
export const pledgeCardEnds = template<Props>({
  subject: ({ campaign }, { t }) => t.campaigns.pledge.cardEndsSubject(campaign.topic.title),
  opening: ({ campaign }, { t, say }) => t.campaigns.pledge.cardEndsAsk(say.instant(campaign.deadlineAt)),
  Body: ({ props: { campaign, pledge }, said }) => {
    const words = said.t.campaigns.pledge
    const { card } = pledge
    return (
      <>
        <Title>{words.cardEndsTitle}</Title>
        <Paragraph>{campaign.topic.title}.</Paragraph>
        {card ? <Remark>{words.card(card.brand, card.last4)}</Remark> : null}
        <CardEnds campaign={campaign} pledge={pledge} said={said} />
      </>
    )
  },
  preview: cardEndPreviewIn,
})

function CardEnds({ campaign, pledge, said: { t, say, url } }: Props & { said: Said }) {
  const words = t.campaigns.pledge
  const { cardEnd } = pledge
  if (!cardEnd) return null
  return (
    <>
      <Paragraph>{words.cardEnds[cardEnd.why](cardEnd.month, say.day(cardEnd.until))}</Paragraph>
      <Paragraph>{words.cardEndsAsk(say.instant(campaign.deadlineAt))}</Paragraph>
      <Action href={url(cardEnd.path)}>{words.cardEndsAction}</Action>
    </>
  )
}

export const pledgeConfirmed = standing('confirmed')
export const pledgeChanged = standing('changed')
