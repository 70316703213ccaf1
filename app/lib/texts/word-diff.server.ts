import { type Change, diffArrays, diffWordsWithSpace } from 'diff'

export type DiffPart = { value: string; added?: boolean; removed?: boolean }

/**
 * Beyond these a comparison costs more than it tells: what is further apart is shown whole, as it was and as it is.
 * Comparing costs the square of the changes, so that they are counted over the whole text, not a paragraph alone.
 */
const most = {
  paragraphs: 400,
  paragraphsChanged: 400,
  signs: 20_000,
  wordsOfParagraph: 150,
  wordsOfText: 1_200,
}

/**
 * What changed from one text to the next: whole paragraphs that came or went, and within those that changed, words.
 * Each paragraph is a list of parts.
 */
export function paragraphDiff(before: string, after: string): DiffPart[][] {
  const [old, young] = [paragraphsOf(before), paragraphsOf(after)]
  const changes = diffArrays(old, young, { maxEditLength: most.paragraphsChanged }) ?? replaced(old, young)
  const left = { words: most.wordsOfText }
  const parts: DiffPart[][] = []
  for (let i = 0; i < changes.length; i++) {
    const [change, next] = [changes[i]!, changes[i + 1]] // i is within
    if (change.removed && next?.added) {
      parts.push(...rewritten(change.value, next.value, left))
      i++
    } else parts.push(...change.value.map((value) => [whole(value, change)]))
  }
  return parts
}

const replaced = (old: string[], young: string[]) => [
  { value: old, removed: true, added: false, count: old.length },
  { value: young, removed: false, added: true, count: young.length },
]

/** Paragraphs that took the place of others, compared in pairs; what has no pair came or went. */
function rewritten(before: string[], after: string[], left: { words: number }): DiffPart[][] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const [old, young] = [before[index], after[index]]
    if (old === undefined) return [{ value: young ?? '', added: true }]
    if (young === undefined) return [{ value: old, removed: true }]
    return (
      wordByWord(old, young, left) ?? [
        { value: old, removed: true },
        { value: young, added: true },
      ]
    )
  })
}

function wordByWord(old: string, young: string, left: { words: number }): DiffPart[] | null {
  const allowed = Math.min(most.wordsOfParagraph, left.words)
  if (allowed === 0 || old.length + young.length > most.signs) return null
  const changes = diffWordsWithSpace(old, young, { maxEditLength: allowed })
  const spent = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)
  left.words -= spent ?? allowed
  return changes ? together(changes) : null
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

/** A text of more paragraphs than anybody reads keeps its rest as one. */
function paragraphsOf(text: string): string[] {
  const all = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  if (all.length <= most.paragraphs) return all
  return [...all.slice(0, most.paragraphs - 1), all.slice(most.paragraphs - 1).join('\n\n')]
}
