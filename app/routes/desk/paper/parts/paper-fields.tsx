import type { ComponentProps } from 'react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'

type Field = ComponentProps<typeof TextArea>['field']

/** Where and when one votes on paper, in each language, and by which day that is counted. */
export function PaperFields({ places, dueOn }: { places: Record<'fr' | 'it' | 'en', Field>; dueOn: Field }) {
  const { t } = useDeskLanguage()
  const { french, italian, english } = t.votesDesk.form
  const words = t.paperDesk.form
  const langs = [
    { lang: 'fr', name: french },
    { lang: 'it', name: italian },
    { lang: 'en', name: english },
  ] as const
  return (
    <>
      {langs.map(({ lang, name }) => (
        <TextArea key={lang} field={places[lang]} label={`${words.places}, ${name}`} lang={lang} rows={2} />
      ))}
      <DateField field={dueOn} label={words.dueOn} hint={words.dueHint} />
    </>
  )
}
