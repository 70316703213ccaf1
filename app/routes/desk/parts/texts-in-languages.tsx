import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { Locale } from '#app/lib/language.ts'

/** The texts of the three languages in one form: French open, the others folded until they are written. */
export function TextsInLanguages<Text extends object>({
  texts,
  words,
  one,
}: {
  texts: FieldMetadata<Record<Locale, Text> | undefined>
  words: { french: string; italian: string; english: string; otherHint: string }
  one: (text: FieldMetadata<Text>, lang: Locale) => ReactNode
}) {
  const of = texts.getFieldset() as Record<Locale, FieldMetadata<Text>>
  return (
    <>
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.french}</legend>
        {one(of.fr, 'fr')}
      </fieldset>
      {(['it', 'en'] as const).map((lang) => (
        <details key={lang} className="card" open={isWritten(of[lang].initialValue)}>
          <summary>
            <strong>{lang === 'it' ? words.italian : words.english}</strong>
          </summary>
          <div className="mt-4 grid gap-5">
            <p className="hint">{words.otherHint}</p>
            {one(of[lang], lang)}
          </div>
        </details>
      ))}
    </>
  )
}

const isWritten = (text: unknown) =>
  typeof text === 'object' && text !== null && Object.values(text).some((part) => Boolean(part))
