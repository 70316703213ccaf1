import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { type Arriving, castBallot } from '#app/domain/ballots/index.ts'
import { readChoice } from '#app/lib/ballots/questions.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** A ballot as it is sent: sealed where there was a script, else as it was confirmed. */
const BallotForm = z.object({
  sealed: z.string().max(20_000).default(''),
  choice: z.string().max(20_000).default(''),
  age: z.stringbool().default(false),
})

/** The ballot is filled in on its own page. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.consultation(args.params.slug ?? '').ballot)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'ballot.cast',
    schema: BallotForm,
    untraced: true,
    refusedTo: ({ paths }) => paths.consultation(slug).show,
    deed: (act, input) => castBallot(act, { slug, age: input.age, ...arriving(input) }),
    done: (_, { t, paths }) => ({ to: paths.consultation(slug).show, say: t.votes.ballot.done }),
  })
}

function arriving({ sealed, choice }: z.output<typeof BallotForm>): Pick<Arriving, 'ballot'> {
  if (sealed) return { ballot: { sealed } }
  return { ballot: { choice: readChoice(choice) ?? [] } }
}
