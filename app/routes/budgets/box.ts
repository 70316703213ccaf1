import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'
import { castHere } from '../consultations/parts/cast.server.ts'

/** The ballot is filled in on its own page. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.budget(args.params.slug ?? '').ballot)
}

export const action = (args: ActionFunctionArgs) =>
  castHere(args, ({ paths }, slug) => paths.budget(slug).show)
