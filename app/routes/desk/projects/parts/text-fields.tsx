import type { FieldMetadata } from '@conform-to/react'
import type { DraftContent } from '#app/domain/projects/index.ts'
import { MarkdownField } from '#app/ui/forms/markdown-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { LivePreview } from '../../parts/live-preview.tsx'
import { type PictureToPut, TextPictures } from '../../parts/text-pictures.tsx'
import { TextsInLanguages } from '../../parts/texts-in-languages.tsx'

type Texts = FieldMetadata<DraftContent['texts']>
type Lang = keyof DraftContent['texts']

/** The texts of the three languages of a project. */
export function TextFields({ texts, pictures }: { texts: Texts; pictures: readonly PictureToPut[] }) {
  const { t } = useLanguage()
  return (
    <TextsInLanguages
      texts={texts}
      words={t.projectsDesk.form}
      one={(text, lang) => <OneLanguage text={text} lang={lang} pictures={pictures} />}
    />
  )
}

function OneLanguage({
  text,
  lang,
  pictures,
}: {
  text: FieldMetadata<DraftContent['texts'][Lang]>
  lang: Lang
  pictures: readonly PictureToPut[]
}) {
  const { t } = useLanguage()
  const words = t.projectsDesk.form
  const { title, summary, body } = text.getFieldset()
  return (
    <>
      <TextInput field={title} label={words.title} lang={lang} optional={false} />
      <TextArea
        field={summary}
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        lang={lang}
        optional={false}
      />
      <MarkdownField
        field={body}
        label={words.body}
        hint={words.bodyHint}
        rows={14}
        lang={lang}
        optional={false}
        preview={
          <>
            <TextPictures of={body.id} lang={lang} pictures={pictures} />
            <LivePreview of={body.id} lang={lang} />
          </>
        }
      />
    </>
  )
}
