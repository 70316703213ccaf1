import type { SubmissionResult } from '@conform-to/react'
import type { DraftContent } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

type Props = {
  lastResult?: SubmissionResult<string[]>
  theirs: DraftContent
  saved: { by: string; at: Date; now: Date }
}

/** When somebody else saved first: her words beside one's own, wherever they differ. Nothing is lost on either side. */
export function Meanwhile({ lastResult, theirs, saved }: Props) {
  const { t, say } = useLanguage()
  const words = t.projectsDesk.form
  const refused = lastResult?.error?.['']?.includes(t.common.refusals['edited-meanwhile'])
  if (!refused) return null
  const mine = flattened(lastResult?.initialValue ?? {})
  const differing = Object.entries(flattened(theirs)).filter(
    ([name, value]) => value !== '' && value !== sameLines(mine[name] ?? '') && !name.endsWith('Id'),
  )
  return (
    <div className="mb-8">
      <Notice tone="warning" title={words.meanwhile} live>
        <p>{words.meanwhileBody(saved.by, say.relative(saved.at, saved.now))}</p>
      </Notice>
      <div className="mt-4 grid gap-3">
        {differing.map(([name, value]) => (
          <details key={name} className="card" open>
            <summary>
              {words.theirs} — <a href={`#draft-${name}`}>{t.projectsDesk.fieldNames([name])}</a>
            </summary>
            <p className="mt-3 whitespace-pre-line">{value}</p>
          </details>
        ))}
      </div>
    </div>
  )
}

// A form without JavaScript sends its lines as CRLF.
const sameLines = (text: string) => text.replaceAll('\r\n', '\n').trim()

/** Each text of a nested value under the name of its field. */
function flattened(value: unknown, name = ''): Record<string, string> {
  if (typeof value === 'string') return { [name]: value }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return { [name]: value.join(', ') }
  if (typeof value !== 'object' || value === null) return {}
  const parts = Object.entries(value).map(([key, inner]) =>
    flattened(inner, Array.isArray(value) ? `${name}[${key}]` : name ? `${name}.${key}` : key),
  )
  return Object.assign({}, ...parts)
}
