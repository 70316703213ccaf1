import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { written } from '#app/domain/written.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { visitAs } from '#app/web/visit.ts'

const longest = 40_000
const PreviewInput = z.object({ text: written().max(longest).optional() })

export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visitAs(args, 'desk.visit')
  return redirect(paths.desk)
}

/** A text as it will look, for the form that is being written. Nothing is kept. */
export async function action(args: ActionFunctionArgs) {
  const { t } = await visitAs(args, 'desk.visit')
  const form = parseForm(await readForm(args.request), PreviewInput, t)
  const { text = '' } = form.status === 'success' ? form.value : {}
  return Response.json({ html: renderMarkdown(text.slice(0, longest), 'official') })
}
