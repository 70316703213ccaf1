import { given, news, recorder } from '../audit/index.ts'

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

export const record = recorder(stationNews)
