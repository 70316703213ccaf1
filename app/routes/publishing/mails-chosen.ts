import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { chooseMails, MailsInput } from '#app/domain/publishing/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The form stands below the list of follows. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.accountFollows)
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'mails.choose',
    schema: MailsInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountFollows,
    deed: (act, input) => chooseMails(act, input),
    done: (_, { t, paths }) => ({ to: paths.accountFollows, say: t.publishing.follows.mattersSaved }),
  })
