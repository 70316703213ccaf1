import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { type Arriving, answerSurvey, boxAt, castBallot } from '#app/domain/ballots/index.ts'
import { readChoice } from '#app/lib/ballots/questions.ts'
import { readWords } from '#app/lib/ballots/typed.ts'
import { localeOf } from '#app/lib/language.ts'
import { perform } from '#app/web/perform.ts'
import type { Visit } from '#app/web/visit.ts'

/** A ballot as it is sent: sealed where there was a script, else as it was confirmed. */
const BallotForm = z.object({
  sealed: z.string().max(20_000).default(''),
  choice: z.string().max(20_000).default(''),
  /** Of a survey alone: what was written, a text a question. */
  words: z.string().max(20_000).default(''),
  age: z.stringbool().default(false),
})

/** Puts a ballot into the box of the vote at this address, and leads back to its page. Nothing of it leaves a trace. */
export function castHere(
  args: ActionFunctionArgs,
  page: (visited: Pick<Visit, 'paths'>, slug: string) => string,
) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'ballot.cast',
    schema: BallotForm,
    untraced: true,
    refusedTo: ({ paths }) => page({ paths }, slug),
    deed: async (act, input) => {
      const box = await boxAt(act, slug)
      if (box.survey)
        await answerSurvey(act, {
          slug,
          age: input.age,
          ...answered(input),
          lang: localeOf(new URL(args.request.url).pathname),
        })
      else await castBallot(act, { slug, age: input.age, ...arriving(input) }, box)
      return box.survey
    },
    done: (survey, { t, paths }) => ({
      ...{ to: page({ paths }, slug), say: survey ? t.votes.survey.done : t.votes.ballot.done },
    }),
  })
}

function arriving({ sealed, choice }: z.output<typeof BallotForm>): Pick<Arriving, 'ballot'> {
  if (sealed) return { ballot: { sealed } }
  return { ballot: { choice: readChoice(choice) ?? [] } }
}

const answered = ({ choice, words }: z.output<typeof BallotForm>) => ({
  ...{ choice: readChoice(choice) ?? [], words: readWords(words) },
})
