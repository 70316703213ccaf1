import { z } from 'zod'

/**
 * What a person writes into a field, as every input takes it: trimmed, without what nobody can see (zero-width signs,
 * fillers, control characters, the overrides that turn a line around). What only looks like a text is none: a field
 * that asks for words says that it is empty. A schema of ours never reads words by `z.string()` alone.
 */
export const written = () => z.string().overwrite(readable)

/** The text as a reader sees it; empty when she would see nothing. */
export function readable(text: string): string {
  const kept = text.replaceAll(unseen, '').replace(edges, '')
  return inked.test(kept.replaceAll(blank, '')) ? kept : ''
}

/** Joiners, variation selectors and the marks that set Arabic beside French belong to orthographies, and to emoji. */
const kept = String.raw`\n\r\t\u200C-\u200F\u061C\u202A-\u202C\u2066-\u2069\uFE00-\uFE0F`
const unseen = new RegExp(String.raw`(?![${kept}])[\p{Default_Ignorable_Code_Point}\p{Cc}\u202D\u202E]`, 'gu')
/** White space, and the signs that are drawn without ink: the empty Braille pattern and the empty note head. */
const blank = /[\p{Default_Ignorable_Code_Point}\s\u2800\u{1D159}]/gu
// Looked for from a blank that begins a run: from each of its blanks, a long gap would take the square of its length.
const edges = /^[\s\u200B\u2800]+|(?<![\s\u200B\u2800])[\s\u200B\u2800]+$/gu
const inked = /[\p{L}\p{N}\p{P}\p{S}]/u
