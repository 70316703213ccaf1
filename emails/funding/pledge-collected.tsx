import { Action, Paragraph, Quote, Remark, Title } from '../parts.tsx'
import { template, type Words } from '../template.ts'
import type { CampaignTold, PledgeTold } from './campaign-previews.ts'
import { collectionPreviewIn } from './collection-previews.ts'

type Props = { campaign: CampaignTold; pledge: PledgeTold }

/** To whoever promised: it was paid, given up, or did not count; what it means for her money. */
const becoming = (how: 'succeeded' | 'failed' | 'late' | 'gone') =>
  template<Props>({
    subject: ({ campaign }, { t }) => t.collection[how].subject(campaign.topic.title),
    opening: ({ pledge }, { t }) => t.collection[how].body(pledge.amount),
    Body: ({ props: { campaign, pledge }, said: { t, url } }) => (
      <>
        <Title>{t.collection[how].title}</Title>
        <Paragraph>{campaign.topic.title}.</Paragraph>
        <Paragraph>{t.collection[how].body(pledge.amount)}</Paragraph>
        {how === 'succeeded' && pledge.reward ? (
          <Remark>{t.campaigns.pledge.reward(pledge.reward)}</Remark>
        ) : null}
        {how === 'succeeded' ? <Remark>{t.collection.proof}</Remark> : null}
        <Remark>{t.campaigns.pledge.reference(pledge.reference)}</Remark>
        {how === 'late' || how === 'gone' ? (
          <Action href={url(campaign.topic.path)}>{t.campaigns.read}</Action>
        ) : (
          <Action href={url(pledge.path)}>{t.campaigns.yours}</Action>
        )}
      </>
    ),
    preview: collectionPreviewIn,
  })

export const paymentSucceeded = becoming('succeeded')
export const pledgeFailed = becoming('failed')
export const pledgeTooLate = becoming('late')
export const rewardGone = becoming('gone')

/** Money went back, whole or in part, and why. */
export const pledgeRefunded = template<
  Props & { refund: { reference: string; amount: string; reason: Words | null } }
>({
  subject: ({ campaign, refund }, { t }) =>
    t.collection.refunded.subject(refund.amount, campaign.topic.title),
  opening: ({ refund }, { t }) => t.collection.refunded.body(refund.amount),
  Body: ({ props: { campaign, pledge, refund }, said: { t, url } }) => (
    <>
      <Title>{t.collection.refunded.title(refund.amount)}</Title>
      <Paragraph>{campaign.topic.title}.</Paragraph>
      <Paragraph>{t.collection.refunded.body(refund.amount)}</Paragraph>
      {refund.reason ? (
        <Quote of={refund.reason} heading={t.layout.theReason} />
      ) : (
        <Paragraph>{t.collection.refunded.shortfall}</Paragraph>
      )}
      <Remark>
        {t.campaigns.pledge.reference(pledge.reference)} {t.collection.refunded.reference(refund.reference)}
      </Remark>
      <Action href={url(pledge.path)}>{t.campaigns.yours}</Action>
    </>
  ),
  preview: collectionPreviewIn,
})

/** What should have gone back did not arrive: it is owed all the same, and what she does. */
export const pledgeRefundFailed = template<Props & { refund: { reference: string; amount: string } }>({
  subject: ({ campaign, refund }, { t }) =>
    t.collection.refundFailed.subject(refund.amount, campaign.topic.title),
  opening: ({ refund }, { t }) => t.collection.refundFailed.body(refund.amount),
  Body: ({ props: { campaign, pledge, refund }, said: { t, url } }) => (
    <>
      <Title>{t.collection.refundFailed.title}</Title>
      <Paragraph>{campaign.topic.title}.</Paragraph>
      <Paragraph>{t.collection.refundFailed.body(refund.amount)}</Paragraph>
      <Paragraph>{t.collection.refundFailed.next}</Paragraph>
      <Remark>
        {t.campaigns.pledge.reference(pledge.reference)} {t.collection.refunded.reference(refund.reference)}
      </Remark>
      <Action href={url(pledge.path)}>{t.campaigns.yours}</Action>
    </>
  ),
  preview: collectionPreviewIn,
})
