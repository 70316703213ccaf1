import skeletonOf from 'unhomoglyph'

/**
 * A name reduced to what the eye retains of it (UTS 39 §4, on Unicode's own table of confusables): without accents,
 * case, spaces or signs, each letter as the Latin one that it resembles, whatever its alphabet ("Sandrîne Va11et" is
 * "Sandrine Vallet", and so is it with an Armenian or a small capital letter). Two names of the same key cannot both
 * be taken. Never shown: it misspells on purpose.
 */
export function nameKey(name: string): string {
  return [...name.normalize('NFKD').replaceAll(unseen, '')]
    .map((letter) => resembled(letter))
    .join('')
    .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replaceAll('vv', 'w')
}

/** The keys of a civil name or a body's name, in both orders of its words. */
export function bothOrders(name: string): string[] {
  const [first = '', ...rest] = name.split(' ')
  return [...new Set([nameKey(name), nameKey([...rest, first].join(' '))])].filter(Boolean)
}

/** Told where the keys are kept: another number there, and `npm run migrate` makes them anew. */
export const NAME_KEYS = 'skeletons 1'

// Accents go; the vowel signs of Devanagari or Thai, and the voicing of kana, are letters to those who read them.
const unseen = /\p{Default_Ignorable_Code_Point}|(?![\u3099\u309A])\p{Script=Inherited}/gu

const known = new Map<string, string>()
/** A letter as a Latin one if it can be one in either case, so that a name is the same in capitals. */
function resembled(letter: string): string {
  let found = known.get(letter)
  if (found === undefined) {
    found = own[letter.toLowerCase()] ?? latinOf(letter)
    known.set(letter, found)
  }
  return found
}

function latinOf(letter: string): string {
  const seen = [letter, letter.toUpperCase(), letter.toLowerCase()].map(seenAs)
  const latin = seen.find((text) => /^[a-z0-9]+$/.test(text)) ?? seen.at(-1)! // of three
  return [...latin].map((one) => own[one] ?? one).join('')
}

const seenAs = (letter: string) =>
  skeletonOf(skeletonOf(letter).normalize('NFKD').replaceAll(unseen, '').toLowerCase())
    .normalize('NFKD')
    .replaceAll(unseen, '')
    .toLowerCase()

/** Beyond Unicode's table: what a reader in a hurry takes for the same. Capital I, l and 1 are one already. */
const own: Record<string, string> = {
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  ß: 'ss',
  п: 'n',
  π: 'n',
}
