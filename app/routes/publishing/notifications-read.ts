import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { markRead, ReadInput } from '#app/domain/publishing/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands above the list of news. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.accountNotifications())
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'subject.follow',
    schema: ReadInput,
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountNotifications(),
    deed: (act, input) => markRead(act, input),
    done: (_, { t, paths }) => ({ to: paths.accountNotifications(), say: t.publishing.notifications.marked }),
  })
