import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { markRead } from '#app/domain/publishing/index.ts'
import { newsPath } from '#app/telling/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { lostNews } from '#app/web/lost-news.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** A piece of news is opened from the list, where it stands. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.accountNotifications())
}

/** Marks a piece of one's own news as read, and leads to what it is about. */
export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const only = idParam(args.params, visited)
  return perform(args, {
    right: 'subject.follow',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.accountNotifications(),
    deed: async (act) => {
      await markRead(act, { only })
      return newsPath(act, only, visited.locale, lostNews(visited))
    },
    done: (to) => ({ to }),
  })
}
