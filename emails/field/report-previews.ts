import { type Locale, wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { previewIn } from '../previews.ts'
import type { Words } from '../template.ts'

/** An invented report, with what its letters say of it. */
export function reportPreview(locale: Locale) {
  const { paths } = previewIn(locale)
  const title = 'Éclairage · Place de l’église'
  return {
    t: emailWordsIn(locale).field,
    about: { title, body: 'Services techniques', due: wording(locale).day('2027-04-12') },
    path: paths.fieldReport(12).show,
    answerPath: paths.fieldAnswer('un-lien-signe-invente'),
    words: {
      by: null,
      lang: 'fr',
      words: 'Le lampadaire devant l’école est éteint depuis lundi.',
    } satisfies Words,
    answer: {
      by: 'Services techniques',
      lang: 'fr',
      words: 'L’ampoule a été changée ce matin.',
    } satisfies Words,
  }
}
