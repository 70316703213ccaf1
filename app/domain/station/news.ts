import { sql } from 'drizzle-orm'
import type { SaidState } from '#app/lib/kinds.ts'
import type { Translated } from '#db/schema/index.ts'
import { detail, type FactsOf, fact, given, news, recorder } from '../audit/index.ts'
import { topic } from '../subjects/index.ts'

/** What happens to what the bodies of the station share. */
export const stationNews = news({
  'place-added': { public: true, touches: ['subject', 'lists'], hangs: null },
  'place-changed': {
    details: given<{ changed: string[] }>(),
    public: true,
    touches: ['subject', 'lists'],
    hangs: null,
  },
  'places-imported': {
    details: given<{ added: number; changed: number; refused: number }>(),
    public: true,
    touches: ['lists'],
    hangs: null,
  },
  'service-added': { public: true, touches: ['subject', 'lists'], hangs: null },
  'service-changed': { public: true, touches: ['subject', 'lists'], hangs: null },
  'service-state-said': {
    details: given<{ state: string }>(),
    public: true,
    touches: ['subject', 'home', 'lists'],
    hangs: null,
    told: [{ who: 'followers', news: 'service-state', because: 'follow' }],
    inFeed: 'service-state',
  },
  'bulletin-published': {
    details: given<{ severity: string; category: string }>(),
    public: true,
    touches: ['home', 'lists'],
    hangs: null,
  },
  'bulletin-corrected': {
    details: given<{ severity: string; category: string }>(),
    public: true,
    touches: ['home', 'lists'],
    hangs: null,
  },
  'bulletin-ended': { public: true, touches: ['home', 'lists'], hangs: null },
  'infos-arranged': {
    details: given<{ audience: string; season: string }>(),
    public: true,
    touches: ['home', 'lists'],
    hangs: null,
  },
  'calendar-written': { public: true, touches: ['home', 'lists'], hangs: null },
  'service-confirmed': { public: true, touches: ['subject', 'lists'], hangs: null },
})

/** What was said then, beside the state: why, and until when. */
const word = fact<{ reason: Translated | null; until: string | null }>(
  () => sql`(select jsonb_build_object('reason', w.reason, 'until', w.until) from service_words w
    where w.service_id = e.subject_id and w.at = e.at order by w.id desc limit 1)`,
)

/** What a service that is another way is told from. */
export const stationFacts = {
  'service-state': { topic, state: detail<SaidState>('state'), word },
} satisfies FactsOf<typeof stationNews>

export const record = recorder(stationNews)
