import { type Locale, wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { previewIn } from '../previews.ts'
import type { Words } from '../template.ts'

/** An invented proposal, with what its letters say of it. */
export function proposalPreview(locale: Locale) {
  const { official, paths } = previewIn(locale)
  const say = wording(locale)
  const title = 'Un abri pour attendre la navette'
  return {
    t: emailWordsIn(locale).proposals,
    about: {
      title,
      official,
      due: say.day('2027-04-12'),
      ends: say.day('2027-12-01'),
      project: '',
      into: '',
    },
    path: paths.subject({ path: 'propositions', slug: 'un-abri-pour-attendre-la-navette' }).show,
    words: {
      by: 'Marc T.',
      lang: 'fr',
      words:
        'L’hiver, on attend la navette debout dans la neige.\n\nUn abri en bois, avec un banc, suffirait.',
    } satisfies Words,
  }
}
