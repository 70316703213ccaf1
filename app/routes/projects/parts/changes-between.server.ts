import type { Changes } from './version-changes.tsx'
import { paragraphDiff } from './word-diff.ts'

type Text = { title: string; summary: string; body: string }

/** What changed from one text of a project to the next, field by field. Made on the server: the browser gets the outcome. */
export const changesBetween = (before: Text, text: Text): Changes => ({
  title: paragraphDiff(before.title, text.title),
  summary: paragraphDiff(before.summary, text.summary),
  body: paragraphDiff(before.body, text.body),
})
