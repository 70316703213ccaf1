import { type FactsOf, given, news } from '../../audit/index.ts'
import { topic } from '../../subjects/index.ts'
import { invoice, sponsorship } from '../facts.ts'

type OfPackage = { packageId: string }
type OfInvoice = { invoiceId: string }

/** What happens to sponsors and what they pay. */
export const sponsoringNews = news({
  'package-offered': { public: true, touches: ['subject', 'partners'], hangs: null },
  'package-withdrawn': { public: true, touches: ['subject', 'partners'], hangs: null },
  'sponsorship-taken': { details: given<OfPackage>(), touches: ['partners'] },
  'sponsorship-released': { details: given<OfPackage>(), touches: ['partners'] },
  'sponsorship-paid': {
    details: given<OfPackage>(),
    public: true,
    touches: ['subject', 'partners', 'lists'],
    hangs: null,
    told: [{ who: 'followers', news: 'sponsor-joined', because: 'follow' }],
    inFeed: 'sponsor-joined',
  },
  'sponsorship-late': { told: [{ who: 'sponsor', news: 'sponsorship-late', because: 'money' }] },
  'sponsorship-paid-twice': {
    told: [{ who: 'sponsor', news: 'sponsorship-paid-twice', because: 'money' }],
  },
  'invoice-issued': {
    details: given<OfInvoice>(),
    told: [{ who: 'sponsor', news: 'invoice-issued', because: 'money' }],
  },
  'invoice-credited': {
    details: given<OfInvoice>(),
    told: [{ who: 'sponsor', news: 'invoice-credited', because: 'money' }],
    touches: ['partners'],
  },
})

/** What each kind of news about a sponsorship is told from. */
export const sponsoringFacts = {
  'sponsor-joined': { topic, sponsorship },
  'sponsorship-late': { sponsorship },
  'sponsorship-paid-twice': { sponsorship },
  'invoice-issued': { sponsorship, invoice },
  'invoice-credited': { sponsorship, invoice },
} satisfies FactsOf<typeof sponsoringNews>
