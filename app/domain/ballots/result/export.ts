import { voteWays } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { int, nullable, oneOf, read, shape, stored, text } from '#db/read/index.ts'
import type { PublishedConsultation } from '../consultations/published.ts'

const row = shape({
  ...{ question: int, number: int, letter: text, answer: nullable(stored<number[]>()) },
  way: nullable(oneOf(voteWays)),
})

/** Every answer that was in the box, in the order of its content; nothing before the count. */
export const exportAnswers = (db: Db, id: string) =>
  read(db, row)`
    select question, number, letter, answer, way from opened_answers where consultation_id = ${id} order by question, number`

type Exported = Awaited<ReturnType<typeof exportAnswers>>
type Rules = Pick<PublishedConsultation, 'slug' | 'questions' | 'groups' | 'result' | 'drawResult'>

/** The rules in the first line, an answer in each other one: from them alone every figure of the report follows. */
export function answerLines({ slug, questions, groups, result, drawResult }: Rules, rows: Exported): string {
  const rules = {
    ...{ format: 1, consultation: slug, marks: result?.marks ?? 0, draw: drawResult, groups },
    ...(result?.paper && { paper: result.paper }),
    together: (result?.groups ?? []).map(({ letters }) => letters),
    questions: questions.map(({ number, kind, options, min, max, points, titles }) => ({
      ...{ number, kind, titles, options, min, max, points },
    })),
  }
  const lines = rows.map(({ way, ...line }) => ({ ...line, ...(way && { way }) }))
  return [rules, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}
