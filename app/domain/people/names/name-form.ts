/** Takes out of a name what nobody sees, and writes its letters in their usual form (NFKC): full-width ones, ligatures. */
export const spelled = (name: string) =>
  name
    .normalize('NFKC')
    .replaceAll(unseen, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .normalize('NFC')

// But joiners where they are spelling (UAX 31 §2.3.1): between Arabic letters, as Persian has it, and after a virama.
const virama = '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA]'
const arabic = String.raw`\p{Script=Arabic}`
const unseen = new RegExp(
  String.raw`(?!(?<=${arabic})\u200C(?=${arabic})|(?<=${virama})\p{Join_Control}(?=\p{L}))[\p{Default_Ignorable_Code_Point}\p{Cc}]`,
  'gu',
)

/**
 * Why a text cannot be shown as a name, or null. `name-mixed` is UTS 39 §5.2, "highly restrictive": the letters of one
 * script, or Latin ones beside those of Japanese, Chinese or Korean.
 */
export function nameFault(name: string): 'name-not-accepted' | 'name-mixed' | null {
  if (
    !/^[\p{L}\p{M}\p{Nd}\p{Join_Control} .'’·・׳־&-]+$/u.test(name) ||
    (name.match(/\p{L}/gu)?.length ?? 0) < 2
  )
    return 'name-not-accepted'
  if (!scripts.some((script) => script.test(name))) return isPlain(name) ? 'name-mixed' : 'name-not-accepted'
  return isPlain(name) ? null : 'name-not-accepted'
}

/** A body's name may have brackets, figures and signs of its own ("Ski & Co. (2026)"); its letters obey the same rules. */
export const bodyNameFault = (name: string) =>
  scripts.some((script) => script.test(name)) && isPlain(name) ? null : 'name-mixed'

const isPlain = (name: string) => !faults.some((fault) => fault.test(name))

const cased = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}`
const faults = [
  // A mark without its letter, and marks that enclose.
  /(^|[^\p{L}\p{M}])\p{M}|\p{Me}/u,
  // Stacked marks: no orthography puts three on a Latin letter that has its own form, or four elsewhere, or one twice.
  new RegExp(String.raw`[${cased}]\p{Mn}{3}`, 'u'),
  /\p{Mn}{5}|(\p{Mn})\1/u,
  // Letters that belong to no script are signs (modifiers, mathematics), but for the okina and the Japanese long vowel.
  /(?![ʻʼー])(?=\p{L})[\p{Script=Common}\p{Script=Inherited}]/u,
  // In an alphabet with capitals, a letter without one is a phonetic sign: no name is written with it.
  { test: (name: string) => [...name].some((letter) => caseLetter.test(letter) && !hasCase(letter)) },
]
const caseLetter = new RegExp(String.raw`(?=\p{L})[${cased}]`, 'u')
const hasCase = (letter: string) => letter.toLowerCase() !== letter.toUpperCase()

/** The scripts that names are written in today (UAX 31, tables 5 to 7); no one writes hers in cuneiform. */
const living =
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Thaana Nko Adlam Ethiopic Tifinagh Vai Devanagari Bengali ' +
  'Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Ol_Chiki Meetei_Mayek Tibetan Mongolian Thai Lao Khmer ' +
  'Myanmar Javanese Balinese Sundanese Cherokee Canadian_Aboriginal Yi'
const together = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
]
const scripts = [...living.split(' ').map((one) => [one]), ...together].map(
  (set) =>
    new RegExp(
      `^[${['Common', 'Inherited', ...set].map((one) => String.raw`\p{Script_Extensions=${one}}`).join('')}]*$`,
      'u',
    ),
)
