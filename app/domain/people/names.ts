/**
 * A display name reduced to what the eye retains of it: without accents, case, spaces or signs, letters of other
 * alphabets and figures read as the Latin letters they resemble ("Sandrîne  Va11et" is "Sandrine Vallet"). Two names
 * of the same key cannot both be taken. Never shown: it misspells on purpose.
 */
export function nameKey(name: string): string {
  return [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

/** Whether a text may be shown as a name: letters of any script, figures and the few signs that names have. */
export const isName = (text: string) =>
  /^[\p{L}\p{M}\p{N} .'’·&-]+$/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= 2

/** What looks like the same letter at a glance. Capital I and figure 1 look like l; after lower-casing all are i. */
const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  ł: 'i',
  '|': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  // Greek and Cyrillic twins
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
}
