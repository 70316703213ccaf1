import { type Change, diffArrays, diffWordsWithSpace } from 'diff'
import type { DiffPart } from '#app/ui/diff.tsx'

/** Beyond this a comparison word by word costs more than it tells; paragraphs are then shown whole. */
const longest = 20_000

/**
 * What changed from one text to the next: whole paragraphs that came or went, and within those that changed, words.
 * Each paragraph is a list of parts.
 */
export function paragraphDiff(before: string, after: string): DiffPart[][] {
  const changes = diffArrays(paragraphsOf(before), paragraphsOf(after))
  const parts: DiffPart[][] = []
  for (let i = 0; i < changes.length; i++) {
    const [change, next] = [changes[i]!, changes[i + 1]] // i is within
    if (change.removed && next?.added) {
      parts.push(...rewritten(change.value, next.value))
      i++
    } else parts.push(...change.value.map((value) => [whole(value, change)]))
  }
  return parts
}

/** Paragraphs that took the place of others, compared in pairs; what has no pair came or went. */
function rewritten(before: string[], after: string[]): DiffPart[][] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [old, young] = [before[index], after[index]]
    if (old === undefined) return [{ value: young ?? '', added: true }]
    if (young === undefined) return [{ value: old, removed: true }]
    if (old.length + young.length > longest)
      return [
        { value: old, removed: true },
        { value: young, added: true },
      ]
    return together(diffWordsWithSpace(old, young))
  })
}

/** Changes that only spaces part are one change: "passe par" → "évite" reads better than word for word. */
function together(changes: Change[]): DiffPart[] {
  const parts: DiffPart[] = []
  let [old, young] = ['', '']
  const flush = () => {
    if (old) parts.push({ value: old, removed: true })
    if (young) parts.push({ value: young, added: true })
    ;[old, young] = ['', '']
  }
  for (const { value, added, removed } of changes) {
    if (removed) old += value
    else if (added) young += value
    else if ((old || young) && value.trim() === '') [old, young] = [old + value, young + value]
    else {
      flush()
      parts.push({ value })
    }
  }
  flush()
  return parts
}

const whole = (value: string, { added, removed }: { added: boolean; removed: boolean }): DiffPart => ({
  value,
  ...(added && { added }),
  ...(removed && { removed }),
})

const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
