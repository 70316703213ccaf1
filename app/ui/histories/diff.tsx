import type { DiffPart } from '#app/lib/texts/word-diff.server.ts'
import { useLanguage } from '../language.tsx'

/** What changed between two texts, in place. Screen readers hear "ajouté" and "supprimé"; eyes see line and colour. */
export function Diff({ parts, lang }: { parts: readonly DiffPart[]; lang?: string }) {
  const { t } = useLanguage()
  const words = t.ui.diff
  if (!parts.some(({ added, removed }) => added || removed)) return <p className="muted">{words.unchanged}</p>
  return (
    <div className="diff" lang={lang}>
      {parts.map(({ value, added, removed }, index) => {
        const key = `${index}`
        if (added) return <Marked key={key} as="ins" before={words.added} after={words.end} value={value} />
        if (removed)
          return <Marked key={key} as="del" before={words.removed} after={words.end} value={value} />
        return <span key={key}>{value}</span>
      })}
    </div>
  )
}

function Marked({
  as: Element,
  before,
  after,
  value,
}: {
  as: 'ins' | 'del'
  before: string
  after: string
  value: string
}) {
  return (
    <Element>
      <span className="sr-only">[{before} </span>
      {value}
      <span className="sr-only"> {after}]</span>
    </Element>
  )
}
