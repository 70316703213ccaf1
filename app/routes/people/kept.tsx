import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { writeCookie } from '#app/web/cookies.ts'
import { doKept } from '#app/web/enter.ts'
import { flash } from '#app/web/flash.ts'
import { keptWords } from '#app/web/kept-words.ts'
import { readForm } from '#app/web/read-form.ts'
import { visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, t, paths } = visited
  if (!viewer) throw redirect(paths.signIn())
  return { kept: await keptWords(args.request, visited), title: `${t.people.signIn.waiting.title} — Cordée` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { viewer, t, paths, instance } = visited
  if (!viewer) return redirect(paths.signIn(), 303)
  const form = await readForm(args.request)
  if (form.get('drop')) {
    args.context.setCookies.push(writeCookie(instance, 'pending', '', 0))
    return redirect(paths.account, {
      status: 303,
      headers: { 'Set-Cookie': flash(instance, t.people.signIn.waiting.dropped) },
    })
  }
  const done = (await doKept(args, visited, viewer)) ?? { to: paths.account }
  return redirect(done.to, {
    status: 303,
    headers: done.say ? { 'Set-Cookie': flash(instance, done.say) } : {},
  })
}

/** Where words land that a rule refused once their author was known: to copy, to try again, or to drop. */
export default function Kept() {
  const { kept } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.signIn.waiting
  return (
    <>
      <PageHeading title={words.title} lead={kept ? words.lead : words.nothing} seed="connexion" />
      <Wrap>
        {kept ? (
          <div className="grid max-w-2xl gap-6">
            <blockquote lang={kept.lang} className="card whitespace-pre-line">
              {kept.words}
            </blockquote>
            <Form method="post" className="flex flex-wrap gap-3">
              <Button>{words.again}</Button>
              <Button tone="secondary" name="drop" value="1">
                {words.drop}
              </Button>
            </Form>
            <p>
              <a href={kept.returnTo}>{words.back}</a>
            </p>
          </div>
        ) : (
          <p>
            <a href={paths.account}>{t.common.back}</a>
          </p>
        )}
      </Wrap>
    </>
  )
}
