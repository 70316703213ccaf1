import type { FieldMetadata } from '@conform-to/react'
import type { DraftContent } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { MarkdownField } from '#app/ui/markdown-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextInput } from '#app/ui/text-input.tsx'
import { LivePreview } from './live-preview.tsx'

type Texts = FieldMetadata<DraftContent['texts']>
type Lang = keyof DraftContent['texts']

/** The texts of the three languages: French open, the others folded until they are written, all in one form. */
export function TextFields({ texts }: { texts: Texts }) {
  const { t } = useLanguage()
  const words = t.projectsDesk.form
  const { fr, it, en } = texts.getFieldset()
  return (
    <>
      <fieldset className="grid gap-5">
        <legend className="font-title text-xl font-bold">{words.french}</legend>
        <OneLanguage text={fr} lang="fr" />
      </fieldset>
      {(['it', 'en'] as const).map((lang) => {
        const text = { it, en }[lang]
        return (
          <details key={lang} className="card" open={isWritten(text.initialValue)}>
            <summary>
              <strong>{lang === 'it' ? words.italian : words.english}</strong>
            </summary>
            <div className="mt-4 grid gap-5">
              <p className="hint">{words.otherHint}</p>
              <OneLanguage text={text} lang={lang} />
            </div>
          </details>
        )
      })}
    </>
  )
}

function OneLanguage({ text, lang }: { text: FieldMetadata<DraftContent['texts'][Lang]>; lang: Lang }) {
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
        preview={<LivePreview of={body.id} lang={lang} />}
      />
    </>
  )
}

const isWritten = (text: unknown) =>
  typeof text === 'object' && text !== null && Object.values(text).some((part) => Boolean(part))
