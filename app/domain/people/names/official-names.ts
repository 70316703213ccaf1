import { nameKey } from '#app/lib/texts/name-key.ts'

/**
 * Whether a reader would take a name for this official's: her given name and her surname both stand in it, whatever
 * stands between ("Bernard J. Orcière", "Bernardo Orcière"), or her surname follows a title ("Mme Orcière").
 */
export function namesOfficial(name: string, official: string): boolean {
  const [given = '', ...rest] = official.split(/\s+/)
  const surname = solid(keysOf(rest.join(' ')))
  if (surname.length === 0) return false
  const words = keysOf(name)
  if (!surname.every((word) => words.includes(word))) return false
  const before = words.slice(0, words.indexOf(surname[0]!)) // of one at least
  const titled = before.findLastIndex((word) => titles.has(word))
  if (titled >= 0 && before.slice(titled + 1).every((word) => word.length <= 2)) return true
  return keysOf(given).every((own) => words.some((word) => isForm(word, own)))
}

const keysOf = (name: string) =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(nameKey)
    .filter(Boolean)

/** Without the particles of a surname, unless it is nothing else. */
function solid(words: string[]): string[] {
  const long = words.filter((word) => word.length > 2)
  return long.length > 0 ? long : words
}

/** The same given name, or with one letter more or less, as another language writes it. */
function isForm(word: string, own: string): boolean {
  if (word === own) return true
  const [short, long] = word.length < own.length ? [word, own] : [own, word]
  return short.length >= 4 && long.length === short.length + 1 && long.startsWith(short)
}

const titles = new Set(
  `m mr mme mlle monsieur madame mademoiselle dr docteur me maître sig signor signore signora signorina sigra dott
  dottor dottore dottoressa mrs ms miss mister sir madam doctor`
    .split(/\s+/)
    .map(nameKey),
)
