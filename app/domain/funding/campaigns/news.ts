import { detail, type FactsOf, given, maybe, news, type TiesOf } from '../../audit/index.ts'
import { campaign, campaignNamed, collected, keepsWhatItCollected, pledge } from '../facts.ts'

type OfPledge = { pledgeId: string }

/** What happens to campaigns and promises. No sum and no name is kept of a promise: it may be anonymous. */
export const campaignNews = news({
  'campaign-prepared': {},
  'campaign-deleted': {},
  'campaign-changed': { details: given<{ revision: number }>() },
  'campaign-opened': {
    details: given<{ legalBasis: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [{ who: 'followers', news: 'campaign-opened', because: 'follow' }],
    inFeed: 'campaign-opened',
  },
  'campaign-reached': {
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [
      { who: 'backers', news: 'pledge-reached', because: 'money' },
      { who: 'followers', news: 'campaign-reached', because: 'follow' },
    ],
    inFeed: 'campaign-reached',
  },
  'campaign-missed': {
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [
      { who: 'backers', news: 'pledge-missed', because: 'money' },
      { who: 'followers', news: 'campaign-missed', because: 'follow' },
    ],
    inFeed: 'campaign-missed',
  },
  'campaign-cancelled': {
    details: given<{ wasOpen: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [
      { who: 'backers', news: 'pledge-cancelled', because: 'money' },
      { who: 'campaign-followers', news: 'campaign-cancelled', because: 'follow' },
    ],
    inFeed: 'campaign-cancelled',
  },
  'campaign-settled': {
    details: given<{ kept: boolean }>(),
    public: true,
    touches: ['subject', 'home', 'lists', 'accounts'],
    hangs: [{ on: 'subject', knot: 'collected' }],
    told: [{ who: 'followers', news: 'campaign-settled', because: 'follow' }],
    inFeed: 'campaign-settled',
  },
  pledged: { details: given<OfPledge>() },
  'pledge-confirmed': {
    details: given<OfPledge>(),
    told: [{ who: 'pledger', news: 'pledge-confirmed', because: 'money', receipt: true }],
  },
  'pledge-changed': {
    details: given<OfPledge & { revision: number }>(),
    told: [{ who: 'pledger', news: 'pledge-changed', because: 'money', receipt: true }],
  },
  'pledge-withdrawn': {
    details: given<OfPledge & { confirmed: boolean }>(),
    told: [{ who: 'pledger', news: 'pledge-withdrawn', because: 'money', receipt: true }],
  },
  'pledge-card-replaced': { details: given<OfPledge>() },
  'pledge-card-ends': {
    details: given<OfPledge>(),
    told: [{ who: 'pledger', news: 'pledge-card-ends', because: 'money', receipt: true }],
  },
  'pledge-released': { details: given<OfPledge>() },
})

const ofPledge = { campaign, pledge }
// She may have taken it back since: there is nothing left to tell her of it by mail.
const ofBacker = { campaign, pledge: maybe(pledge) }

/** What each kind of news about a campaign or a promise is told from. */
export const campaignNewsFacts = {
  'campaign-opened': { campaign },
  'campaign-reached': { campaign },
  'campaign-missed': { campaign },
  'campaign-cancelled': { campaign },
  'campaign-settled': { campaign, kept: detail<boolean>('kept') },
  'pledge-confirmed': ofPledge,
  'pledge-changed': ofPledge,
  'pledge-withdrawn': ofPledge,
  'pledge-card-ends': ofPledge,
  'pledge-reached': ofBacker,
  'pledge-missed': ofBacker,
  'pledge-cancelled': ofBacker,
} satisfies FactsOf<typeof campaignNews>

/** What the knot of a campaign is made from. */
export const campaignTies = {
  collected: { facts: { campaign: campaignNamed, collected }, stands: keepsWhatItCollected },
} satisfies TiesOf<typeof campaignNews>
