import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { doubtState } from '#app/domain/station/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The form stands on the service's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.service(args.params.slug ?? '').show)
}

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'anyone',
    schema: z.object({}),
    limit: 'small',
    refusedTo: ({ paths }) => paths.service(slug).show,
    deed: (act) => doubtState(act, { slug }),
    done: (_, { t, paths }) => ({ to: paths.service(slug).show, say: t.services.show.doubted }),
  })
}
