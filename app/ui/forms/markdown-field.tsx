import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'
import type { FieldProps } from './field.tsx'
import { MarkdownToolbar } from './markdown-toolbar.tsx'
import { TextArea } from './text-area.tsx'

/**
 * A text in Markdown: with a script its marks are buttons, without one the hint says how they are typed. `preview` is the
 * route's: a button, or the rendered text.
 */
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
        above={<MarkdownToolbar of={field.field.id} />}
        hint={
          <>
            {hint ? <span className="block">{hint}</span> : null}
            <span className="typed-marks">{t.ui.field.markdown}</span>
          </>
        }
      />
      {preview ? <div>{preview}</div> : null}
    </div>
  )
}
