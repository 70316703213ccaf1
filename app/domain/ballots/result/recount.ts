import { z } from 'zod'
import { questionKinds } from '#app/lib/ballots/questions.ts'
import { personClasses, voteWays } from '#app/lib/kinds.ts'
import { countAll, type VoteResult } from './count-all.ts'

const letters = z.string().regex(/^[A-Z]+$/)
const names = z.object({ fr: z.string(), it: z.string().optional(), en: z.string().optional() })
const limit = z.int().nullable()

/** The first line of an export: the rules. */
const Rules = z.object({
  format: z.literal(1),
  consultation: z.string(),
  marks: z.int().min(0),
  draw: z.string().nullable(),
  paper: z.object({ marks: z.int().min(0), ballots: z.int().min(0), reason: z.string() }).optional(),
  groups: z.array(
    z.object({
      letter: z.string().length(1),
      of: z.array(z.object({ class: z.enum(personClasses), verified: z.boolean() })),
      roll: z.int().min(0),
    }),
  ),
  together: z.array(letters).min(1),
  questions: z
    .array(
      z.object({
        number: z.int().min(1),
        kind: z.enum(questionKinds),
        titles: names,
        options: z.array(names),
        ...{ min: limit, max: limit, points: limit },
      }),
    )
    .min(1),
})
type Rules = z.output<typeof Rules>

/** Every other line: one answer. */
const Line = z.object({
  ...{ question: z.int(), number: z.int(), letter: letters },
  answer: z.array(z.int()).nullable(),
  way: z.enum(voteWays).optional(),
})
type Line = z.output<typeof Line>

/** What an export says, counted anew. */
export type Recounted = { rules: Rules; result: VoteResult }

/**
 * Counts an export of opened answers from its text alone. What is wrong with the file is said by the line: a sentence
 * instead of a count.
 */
export function recount(text: string): Recounted | { wrong: string } {
  const [first = '', ...rest] = text.split('\n').filter((line) => line !== '')
  const rules = Rules.safeParse(parsed(first))
  if (!rules.success) return { wrong: 'line 1 does not hold the rules of a consultation' }
  const lines: Line[] = []
  for (const [index, line] of rest.entries()) {
    const read = Line.safeParse(parsed(line))
    if (!read.success) return { wrong: `line ${index + 2} is no answer` }
    lines.push(read.data)
  }
  const wrong = misplaced(rules.data, lines)
  if (wrong) return { wrong }
  const { groups, questions, marks, draw, paper } = rules.data
  const together = new Map(
    rules.data.together.flatMap((many) => [...many].map((letter) => [letter, many] as const)),
  )
  return { rules: rules.data, result: countAll(questions, lines, { groups, together, marks, draw, paper }) }
}

/** Each question's answers are numbered without a gap, as many as of every other, and each of a group that is counted. */
function misplaced({ questions, together, groups, paper }: Rules, lines: readonly Line[]): string | null {
  const all = groups.map(({ letter }) => letter)
  if ([...together.join('')].sort().join('') !== all.sort().join(''))
    return 'line 1 does not count each group once'
  const wrongWay = waysWrong(lines, paper)
  if (wrongWay) return wrongWay
  const counted = new Map(questions.map(({ number }) => [number, 0]))
  for (const [index, { question, number, letter }] of lines.entries()) {
    const before = counted.get(question)
    if (before === undefined) return `line ${index + 2} answers a question that was not asked`
    if (number !== before + 1) return `line ${index + 2} is number ${number} where ${before + 1} was due`
    if (!together.includes(letter)) return `line ${index + 2} is of a group that is not counted`
    counted.set(question, number)
  }
  if (new Set(counted.values()).size > 1) return 'the questions do not have as many answers each'
  return null
}

/** Each says which way it came, or none does; on paper came as many as the first line says. */
function waysWrong(lines: readonly Line[], paper: Rules['paper']): string | null {
  if (lines.every(({ way }) => way === undefined)) return null
  const without = lines.findIndex(({ way }) => way === undefined)
  if (without >= 0) return `line ${without + 2} does not say which way it came`
  const first = lines[0]?.question
  const onPaper = lines.filter(({ way, question }) => way === 'paper' && question === first).length
  return onPaper === paper?.ballots ? null : 'there are not as many answers on paper as line 1 says'
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null // said by its line
  }
}
