import type { Locale } from '#app/lib/language.ts'

/** The project that a mail is about, its title in the reader's language. */
export type Topic = { slug: string; title: string }

/** The invented project of every preview. */
export const projectPreview = (locale: Locale): Topic => ({
  slug: 'telecabine-du-village',
  title: { fr: 'La télécabine du village', it: 'La cabinovia del paese', en: 'The village gondola' }[locale],
})
