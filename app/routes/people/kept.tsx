import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { lacksFactor } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/web/forms/read-form.ts'
import { doKept } from '#app/web/kept/do-kept.ts'
import { keptWords } from '#app/web/kept/kept-words.ts'
import { visit } from '#app/web/visit.ts'
import { flash } from '#app/web/visitor/flash.ts'
import { ThrowAway } from './parts/throw-away.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, t, paths } = visited
  if (!viewer) throw redirect(paths.signIn())
  return {
    kept: await keptWords(args.request, visited),
    name: viewer.displayName,
    lacksFactor: lacksFactor(viewer),
    title: pageTitle(t.people.signIn.waiting.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { viewer, paths, instance } = visited
  if (!viewer) return redirect(paths.signIn(), 303)
  const form = await readForm(args.request)
  const kept = await keptWords(args.request, visited)
  // Another tab keeps other words meanwhile: she is shown those first.
  if (kept && form.get('mots') !== kept.name) return redirect(paths.signInKept, 303)
  const done = (await doKept(args, visited, viewer, String(form.get('vu') ?? ''))) ?? { to: paths.account }
  return redirect(done.to, {
    status: 303,
    headers: done.say ? { 'Set-Cookie': flash(instance, done.say) } : {},
  })
}

/**
 * Where words land whose author is not certain, whose rule said no, or which would overwrite an opinion: to publish in
 * her own name, to copy, or to throw away.
 */
export default function KeptPage() {
  const { kept, name, lacksFactor } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.people.signIn.waiting
  if (!kept)
    return (
      <>
        <PageHeading title={words.title} lead={words.nothing} seed="connexion" />
        <Wrap>
          <a href={paths.account}>{t.common.back}</a>
        </Wrap>
      </>
    )
  const { standing } = kept
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-6">
          <section className="card grid gap-2">
            <h2>{words.these}</h2>
            <p>{kept.promise}</p>
            {kept.words ? (
              <blockquote lang={kept.lang} className="whitespace-pre-line break-words">
                {kept.words}
              </blockquote>
            ) : null}
          </section>
          {standing ? (
            <section className="card grid gap-2">
              <h2>{words.standing(say.day(standing.at))}</h2>
              <p>{t.ui.stance[standing.stance]}</p>
              {standing.reason ? (
                <blockquote lang={standing.lang} className="whitespace-pre-line break-words">
                  {standing.reason}
                </blockquote>
              ) : null}
            </section>
          ) : null}
          {lacksFactor ? (
            <Notice tone="warning">
              <p>{words.factor}</p>
              <LinkButton
                tone="secondary"
                href={`${paths.signInSecondFactor}?${new URLSearchParams({ suite: paths.signInKept })}`}
              >
                {t.people.signIn.factor.title}
              </LinkButton>
            </Notice>
          ) : (
            <Form method="post">
              <input type="hidden" name="mots" value={kept.name} />
              <input type="hidden" name="vu" value={standing?.at.toISOString() ?? ''} />
              <Button>{standing ? words.replace : words.publish(name)}</Button>
            </Form>
          )}
          <ThrowAway />
          <p>
            <a href={kept.returnTo}>{words.back}</a>
          </p>
        </div>
      </Wrap>
    </>
  )
}
