import { detail, type FactsOf, given, maybe, news } from '../../audit/index.ts'
import { campaign, mendUntil, pledge, refund, refusal, reminder } from '../facts.ts'

type OfPledge = { pledgeId: string }
type Refusal = 'owner' | 'later' | 'never'

/** What happens to the money of promises. */
export const collectionNews = news({
  'pledge-not-counted': {
    details: given<OfPledge & { why: 'too-late' | 'reward-gone' }>(),
    told: [{ who: 'pledger', news: 'pledge-not-counted', because: 'money', receipt: true }],
  },
  'payment-succeeded': {
    details: given<OfPledge>(),
    told: [{ who: 'pledger', news: 'payment-succeeded', because: 'money' }],
  },
  'payment-needs-owner': {
    details: given<OfPledge & { kind: Refusal | 'reminder' }>(),
    told: [{ who: 'pledger', news: 'payment-needs-owner', because: 'money' }],
  },
  'payment-refused': { details: given<OfPledge & { kind: Refusal }>() },
  'pledge-failed': {
    details: given<OfPledge>(),
    told: [{ who: 'pledger', news: 'pledge-failed', because: 'money' }],
  },
  'refund-asked': { details: given<OfPledge & { refundId: string }>() },
  refunded: {
    details: given<{ pledgeId?: string; refundId: string }>(),
    told: [{ who: 'pledger', news: 'pledge-refunded', because: 'money' }],
  },
  'refund-failed': {
    details: given<{ pledgeId?: string; refundId: string }>(),
    told: [{ who: 'pledger', news: 'pledge-refund-failed', because: 'money' }],
  },
})

const ofPledge = { campaign, pledge }

/** What each kind of news about the collection of a promise is told from. */
export const collectionFacts = {
  'pledge-not-counted': { campaign, pledge, why: detail<'too-late' | 'reward-gone'>('why') },
  'payment-succeeded': ofPledge,
  'payment-needs-owner': { campaign, pledge, mendUntil: maybe(mendUntil), refusal: maybe(refusal), reminder },
  'pledge-failed': ofPledge,
  'pledge-refunded': { campaign, pledge, refund },
  'pledge-refund-failed': { campaign, pledge, refund },
} satisfies FactsOf<typeof collectionNews>
