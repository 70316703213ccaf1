import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'
import type { FieldProps } from './field.tsx'
import { TextArea } from './text-area.tsx'

/** A text in Markdown, with the four marks that one needs. `preview` is the route's: a button, or the rendered text. */
export function MarkdownField({
  hint,
  preview,
  rows = 10,
  ...field
}: FieldProps & { preview?: ReactNode; rows?: number; lang?: string }) {
  const { t } = useLanguage()
  return (
    <div className="grid gap-2">
      <TextArea
        {...field}
        rows={rows}
        hint={
          <>
            {hint ? <span className="block">{hint}</span> : null}
            {t.ui.field.markdownTitle} <code>{t.ui.field.markdown}</code>
          </>
        }
      />
      {preview ? <div>{preview}</div> : null}
    </div>
  )
}
