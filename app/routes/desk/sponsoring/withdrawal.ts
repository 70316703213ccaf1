import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { withdrawPackage } from '#app/domain/funding/index.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

/** The button stands on the page of the package. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'package.offer')
  return redirect(paths.deskPackage(args.params.slug ?? '').show)
}

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'package.offer',
    schema: z.object({}),
    deed: (act) => withdrawPackage(act, { slug }),
    done: (_, { t, paths }) => ({ to: paths.deskPackage(slug).show, say: t.sponsoring.desk.withdrawn }),
    refusedTo: ({ paths }) => paths.deskPackage(slug).show,
  })
}
