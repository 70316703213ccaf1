/**
 * The words of the interface, a folder an area. Each area's French dictionary is the type that its Italian and
 * English must fill, so that a missing message does not compile. Every area may bring `refusals`: the sentence for
 * each code that its rules can refuse with.
 */
import { type Locale, locales } from '../language.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'

export type Messages = typeof fr
type Sentence = string | ((names: readonly string[]) => string)
type RefusalsOf<Area> = Area extends { refusals: infer Codes } ? keyof Codes : never
/** Every code that a rule of the domain may refuse with; each has a sentence in each language. */
export type RefusalCode = { [Area in keyof Messages]: RefusalsOf<Messages[Area]> }[keyof Messages] & string

const all: Record<Locale, Messages> = { fr, it, en }

/** On the server only: the browser loads one locale by itself (app/entry.client.tsx). */
export const messagesIn = (locale: Locale): Messages => all[locale]

/** The language that these messages are in. */
export const languageOf = (messages: Messages): Locale =>
  locales.find((locale) => all[locale] === messages) ?? 'fr'

/** The sentence for a refusal; `names` are what it lists, when it lists something. */
export function refusalText(messages: Messages, code: string, names: readonly string[] = []): string {
  for (const area of Object.values(messages)) {
    const sentence = 'refusals' in area ? (area.refusals as Record<string, Sentence>)[code] : undefined
    if (sentence) return typeof sentence === 'string' ? sentence : sentence(names)
  }
  return messages.common.refusals['invalid-input']
}
