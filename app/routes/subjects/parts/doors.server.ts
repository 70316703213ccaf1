import { aliveHere } from '#app/domain/participation/index.ts'
import { firstWords } from '#app/lib/texts/first-words.ts'
import type { Visit } from '#app/web/visit.ts'

/** What the doors of a subject's first page show of what is alive behind them: the first words of each, and no more. */
export async function doorsOf({ db }: Visit, subjectId: string) {
  const { report, useful, answer } = await aliveHere(db, subjectId)
  const quoted = <Said extends { html: string }>({ html, ...said }: Said) => ({
    ...said,
    words: firstWords(html),
  })
  return { report, useful: useful.map(quoted), answer: answer && quoted(answer) }
}
export type AliveBehind = Awaited<ReturnType<typeof doorsOf>>
