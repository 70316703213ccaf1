import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'

/** Invented data for previews: one act and the one that takes its place. */
export function decisionPreviewIn(locale: Locale) {
  const { decisionNames } = messagesIn(locale)
  return {
    act: decisionNames.cited('deliberation', '2027-14'),
    successor: decisionNames.cited('deliberation', '2027-31'),
    path: pathsIn(locale).decision('deliberation-2027-14').show,
    title: {
      fr: 'Télécabine du village : programme et enveloppe',
      it: 'Cabinovia del paese: programma e spesa',
      en: 'Village gondola: brief and budget',
    }[locale],
    decided: [
      { fr: 'La télécabine du village', it: 'La cabinovia del paese', en: 'The village gondola' }[locale],
    ],
    ground: {
      fr: 'décision de justice',
      it: 'decisione giudiziaria',
      en: 'court decision',
    }[locale],
  }
}
