import { wording } from '../../../language.ts'

const { plural } = wording('fr')

/** What happened in a day or a week, in one mail. */
export const fr = {
  subject: {
    daily: (day: string) => `Ce qui s’est passé hier, le ${day}`,
    weekly: (from: string, to: string) => `La semaine du ${from} au ${to}`,
  },
  title: { daily: 'Hier, sur ce que vous suivez', weekly: 'Cette semaine, sur ce que vous suivez' },
  opening: (n: number) => plural(n, { one: '# nouvelle.', other: '# nouvelles.' }),
  elsewhere: 'Autres nouvelles',
  more: (n: number) => plural(n, { one: 'et # autre', other: 'et # autres' }),
  all: 'Tout lire dans mon compte',
  cadence: 'Changer la fréquence, sujet par sujet',
}
export type DigestWords = typeof fr
