import { duration } from '#app/lib/days/duration.ts'
import type { Locale } from '#app/lib/language.ts'

/** A median delay in words, put into a sentence. */
export const medianWords = (locale: Locale, seconds: number, sentence = (words: string) => words) =>
  sentence(duration(locale, new Date(0), new Date(seconds * 1000)))
