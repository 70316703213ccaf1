import { paragraphDiff } from '#app/lib/texts/word-diff.server.ts'
import type { TextChanges } from '#db/schema/index.ts'

type Text = { title: string; summary: string; body: string }

/** What changed from one text of a project to the next, field by field. */
export const changesBetween = (before: Text, text: Text): TextChanges => ({
  title: paragraphDiff(before.title, text.title),
  summary: paragraphDiff(before.summary, text.summary),
  body: paragraphDiff(unmarked(before.body), unmarked(text.body)),
})

/**
 * Markdown as one reads it aloud: without the signs of titles and emphasis, with dots before the lines of a list and a
 * frame before what a picture shows. What is looked for ends within a few hundred signs, or each of its beginnings would read the text to its end.
 */
const unmarked = (markdown: string) =>
  markdown
    .replaceAll(/^#{1,6}[ \t]+/gm, '')
    .replaceAll(/^([ \t]*)[-*+][ \t]+/gm, '$1• ')
    .replaceAll(/(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1/g, '$2')
    .replaceAll(/!\[([^\]\n]{0,400})\]\([^)\s]{0,400}\)/g, '▣ $1')
    .replaceAll(/\[([^\]\n]{0,400})\]\([^)\s]{0,400}\)/g, '$1')
