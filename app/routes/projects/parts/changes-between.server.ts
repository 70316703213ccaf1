import type { Changes } from './version-changes.tsx'
import { paragraphDiff } from './word-diff.ts'

type Text = { title: string; summary: string; body: string }

/** What changed from one text of a project to the next, field by field. Made on the server: the browser gets the outcome. */
export const changesBetween = (before: Text, text: Text): Changes => ({
  title: paragraphDiff(before.title, text.title),
  summary: paragraphDiff(before.summary, text.summary),
  body: paragraphDiff(unmarked(before.body), unmarked(text.body)),
})

/** Markdown as one reads it aloud: without the signs of titles and emphasis, with dots before the lines of a list. */
const unmarked = (markdown: string) =>
  markdown
    .replaceAll(/^#{1,6}[ \t]+/gm, '')
    .replaceAll(/^([ \t]*)[-*+][ \t]+/gm, '$1• ')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
