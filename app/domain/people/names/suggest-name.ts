import { inArray } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import { nameKey } from '#app/lib/texts/name-key.ts'
import type { Db } from '#db/client.ts'
import { people } from '#db/schema/index.ts'

const animals = {
  fr: [
    'Bouquetin',
    'Marmotte',
    'Chamois',
    'Gypaète',
    'Lagopède',
    'Hermine',
    'Mésange',
    'Écureuil',
    'Tétras',
    'Lièvre',
  ],
  it: [
    'Stambecco',
    'Marmotta',
    'Camoscio',
    'Gipeto',
    'Pernice',
    'Ermellino',
    'Cincia',
    'Scoiattolo',
    'Gallo',
    'Lepre',
  ],
  en: [
    'Ibex',
    'Marmot',
    'Chamois',
    'Vulture',
    'Ptarmigan',
    'Stoat',
    'Titmouse',
    'Squirrel',
    'Grouse',
    'Hare',
  ],
} satisfies Record<Locale, string[]>
const places = {
  fr: [
    'des cimes',
    'du mélézin',
    'du col',
    'des combes',
    'du torrent',
    'de l’alpage',
    'des crêtes',
    'du lac',
  ],
  it: [
    'delle cime',
    'del lariceto',
    'del colle',
    'della conca',
    'del torrente',
    'dell’alpe',
    'delle creste',
    'del lago',
  ],
  en: [
    'of the peaks',
    'of the larches',
    'of the pass',
    'of the coombe',
    'of the stream',
    'of the alp',
    'of the ridge',
    'of the lake',
  ],
} satisfies Record<Locale, string[]>

/** The same text, such as an address, is proposed the same name, and the name tells nothing of it. */
export const nameSeed = (text: string): number =>
  [...text].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 65_521, 7)

/** A pseudonym that is free now, so that whoever has no idea loses no time. `seed` chooses it: the same page proposes the same. */
export async function suggestName(db: Db, locale: Locale, seed: number): Promise<string> {
  const [first, second] = [animals[locale], places[locale]]
  const candidates = Array.from({ length: 8 }, (_, n) => {
    const turn = seed + n * 37
    const name = `${first[turn % first.length]} ${second[Math.floor(turn / first.length) % second.length]}`
    return n < 4 ? name : `${name} ${10 + (turn % 90)}`
  })
  const taken = await db
    .select({ key: people.nameKey })
    .from(people)
    .where(inArray(people.nameKey, candidates.map(nameKey)))
  const keys = new Set(taken.map(({ key }) => key))
  return candidates.find((name) => !keys.has(nameKey(name))) ?? `${candidates[0]} ${1000 + (seed % 9000)}`
}
