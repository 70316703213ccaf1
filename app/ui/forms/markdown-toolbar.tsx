import { type KeyboardEvent, useEffect, useState } from 'react'
import { type Edit, type MarkdownMark, markdownMarks, withMark } from '#app/lib/texts/markdown-marks.ts'
import { useLanguage } from '../language.tsx'

const keys: Partial<Record<MarkdownMark, string>> = { bold: 'b', italic: 'i', link: 'k' }

/**
 * The marks of a text as buttons above its field, and three by Ctrl (or ⌘) and a letter within it; they stay in what the
 * browser can undo. Without a script nothing: the field says beneath its label how the marks are typed.
 */
export function MarkdownToolbar({ of }: { of: string }) {
  const { t } = useLanguage()
  const words = t.ui.markdown
  const [ready, setReady] = useState(false)
  const [at, setAt] = useState(0)
  useEffect(() => {
    setReady(true)
    const field = fieldOf(of)
    if (!field) return
    const byKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const mark = markdownMarks.find((mark) => keys[mark] === event.key.toLowerCase())
      if (!mark) return
      event.preventDefault()
      set(field, mark, words)
    }
    field.addEventListener('keydown', byKey)
    return () => field.removeEventListener('keydown', byKey)
  }, [of, words])
  if (!ready) return null
  return (
    <div className="md-bar" role="toolbar" aria-label={words.label} aria-controls={of} onKeyDown={walk}>
      {markdownMarks.map((mark, n) => (
        <button
          key={mark}
          type="button"
          data-mark={mark}
          tabIndex={n === at ? 0 : -1}
          aria-keyshortcuts={keys[mark] ? `Control+${keys[mark].toUpperCase()}` : undefined}
          onClick={() => {
            setAt(n)
            const field = fieldOf(of)
            if (field) set(field, mark, words)
          }}
        >
          {words.marks[mark]}
        </button>
      ))}
    </div>
  )

  /** One stop for the tabulator, arrows within: as every toolbar. */
  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const last = markdownMarks.length - 1
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
}

function fieldOf(id: string): HTMLTextAreaElement | null {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field : null
}

function set(field: HTMLTextAreaElement, mark: MarkdownMark, words: { text: string }) {
  const { value: text, selectionStart: from, selectionEnd: to } = field
  insert(field, withMark(mark, { text, from, to }, { text: words.text, address: 'https://' }))
}

/** Writes into a field as its writer would, so that Ctrl+Z takes it back. */
export function insert(field: HTMLTextAreaElement, { from, to, by, choose }: Edit) {
  field.focus()
  field.setSelectionRange(from, to)
  // Deprecated, and the one way into the history of a field; where it is gone, the text alone is set.
  if (!document.execCommand('insertText', false, by)) {
    field.setRangeText(by, from, to)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.setSelectionRange(...choose)
}
