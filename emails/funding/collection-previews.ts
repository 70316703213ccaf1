import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import { campaignPreviewIn } from './campaign-previews.ts'

/** Invented data for previews of what happens to a promise once its campaign reached its goal. */
export const collectionPreviewIn = (locale: Locale) => ({
  ...campaignPreviewIn(locale),
  why: 'owner' as const,
  again: false,
  until: new Date('2027-03-10T19:00:00Z'),
  mendPath: pathsIn(locale).mend('exemple').show,
  refund: {
    reference: 'R-18D3-0B7E',
    amount: { fr: '60 €', it: '60 €', en: '€60' }[locale],
    reason: { by: null, lang: 'fr', words: 'Deux promesses pour la même famille.' },
  },
  kept: true,
})
