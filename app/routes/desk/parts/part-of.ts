import { type Locale, locales } from '#app/lib/language.ts'

/** One part of the texts of a form in its languages; what was not written is absent. */
export const partOf = <Part extends string>(
  texts: Partial<Record<Locale, Partial<Record<Part, string>>>> | undefined,
  part: Part,
) =>
  Object.fromEntries(
    locales.flatMap((lang) => (texts?.[lang]?.[part] ? [[lang, texts[lang][part]]] : [])),
  ) as { fr: string } & Partial<Record<Locale, string>>
