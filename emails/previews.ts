import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import type { Topic, Words } from './template.ts'

/** Invented data for previews: one project, its people and their words, the title in the reader's language. */
export function previewIn(locale: Locale) {
  const paths = pathsIn(locale)
  const slug = 'telecabine-du-village'
  const topic: Topic = { title: titles[locale], path: paths.project(slug).show }
  const id = '0199c0de-0000-7000-8000-000000000001'
  return {
    topic,
    paths,
    slug,
    id,
    say: wording(locale),
    contributionPath: paths.project(slug).comment(id),
    questionPath: paths.question(id),
    official: 'Claire Aubert',
    officialTitle: { fr: 'Adjointe aux mobilités', it: 'Assessora alla mobilità', en: 'Deputy for mobility' }[
      locale
    ],
    /** Written in Italian whatever the reader's language: content keeps its own. */
    comment: {
      by: 'Giulia R.',
      lang: 'it',
      words:
        'La stazione a valle è troppo lontana dal parcheggio.\n\nCon i bambini e gli sci, quattrocento metri in salita sono molti. Perché non spostarla verso la piazza?',
    } satisfies Words,
    reply: {
      by: 'Refuge du Col',
      lang: 'fr',
      words: 'Le plan de la version 2 rapproche la gare de la place : il reste 150 mètres, à plat.',
    } satisfies Words,
    question: {
      by: 'Marc T.',
      lang: 'fr',
      words: 'La télécabine circulera-t-elle l’été, et jusqu’à quelle heure ?',
    } satisfies Words,
    questionTitle: 'Horaires d’été',
    answer: {
      by: 'Claire Aubert',
      lang: 'fr',
      words:
        'Oui : de la mi-juin à la mi-septembre, de 8 h à 20 h.\n\nLe conseil votera les horaires définitifs en mars ; nous publierons le projet d’horaires avant.',
    } satisfies Words,
    longReason: {
      fr: 'L’étude géotechnique demande un forage de plus, que la neige repousse au printemps.',
      it: 'Lo studio geotecnico richiede un sondaggio in più, che la neve rimanda a primavera.',
      en: 'The ground survey asks for one more borehole, which the snow puts off until spring.',
    }[locale],
  }
}

const titles = { fr: 'La télécabine du village', it: 'La cabinovia del paese', en: 'The village gondola' }
