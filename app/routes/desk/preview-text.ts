import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { renderMarkdown } from '#app/lib/markdown.server.ts'
import { readForm } from '#app/web/read-form.ts'
import { visitAs } from '#app/web/visit.ts'

const longest = 40_000

export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'desk.visit')
  return redirect(paths.desk)
}

/** A text as it will look, for the form that is being written. Nothing is kept. */
export async function action(args: ActionFunctionArgs) {
  await visitAs(args, 'desk.visit')
  const text = (await readForm(args.request)).get('text')
  return Response.json({
    html: typeof text === 'string' ? renderMarkdown(text.slice(0, longest), 'official') : '',
  })
}
