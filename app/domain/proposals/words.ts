import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { plainWords, renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { themes } from '#db/schema/index.ts'
import { written } from '../written.ts'

const part = written().min(20).max(4000)

/** What is wrong, and what is proposed: each at most a page of paper. */
export const ProposalWords = z.object({
  title: written().min(5).max(120),
  problem: part,
  solution: part,
  themes: z.array(z.enum(themes)).min(1).max(3),
  place: written().max(140).default(''),
  lang: z.enum(locales),
  /** She has looked at those that are like hers. */
  seen: z.stringbool().default(false),
})
export type ProposalWords = z.output<typeof ProposalWords>

/** A wording as it is kept: each part as typed and as shown, and both together for whoever moderates or quotes it. */
export function wordingOf({
  title,
  problem,
  solution,
}: Pick<ProposalWords, 'title' | 'problem' | 'solution'>) {
  const [problemHtml, solutionHtml] = [
    renderMarkdown(problem, 'citizen'),
    renderMarkdown(solution, 'citizen'),
  ]
  return {
    version: { title, problem, problemHtml, solution, solutionHtml },
    words: { title, body: `${problem}\n\n${solution}`, html: `${problemHtml}\n<hr />\n${solutionHtml}` },
    summary: plainWords(problemHtml, 200),
  }
}
