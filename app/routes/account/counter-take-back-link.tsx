import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { act, person } from '#app/domain/act.ts'
import {
  consentShown,
  readTakeBackValue,
  takeBackFromCounter,
  takeBackPurpose,
} from '#app/domain/counter/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'
import { type Visit, visit } from '#app/web/visit.ts'
import { flash } from '#app/web/visitor/flash.ts'

/** Shows what the mail told of. Opening the link changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const order = orderIn(args.params, visited)
  const found = order && (await consentShown(visited.instance.db, order.consentId, visited.locale))
  const stands = found && found.person.id === order.personId && found.usedAt && !found.takenBackAt
  return {
    entry: stands
      ? { kind: found.kind, subject: found.subject, stance: found.stance, words: found.words }
      : null,
    title: pageTitle(visited.t.counter.takeBack.title),
  }
}

export const meta = hiddenTitleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { instance, paths, t } = visited
  const order = orderIn(args.params, visited)
  if (!order) return redirect(visited.url.pathname, 303)
  try {
    const { counted } = await act(instance.db, person(order.personId), (act) =>
      takeBackFromCounter(act, { consentId: order.consentId }),
    )
    const { account } = t.counter
    const headers = { 'Set-Cookie': flash(instance, counted ? account.counted : account.takenBack) }
    return redirect(paths.home, { status: 303, headers })
  } catch (error) {
    // Taken back already: the page then says so.
    if (error instanceof Refusal) return redirect(visited.url.pathname, 303)
    throw error
  }
}

const orderIn = (params: { token?: string }, { instance }: Visit) =>
  readTakeBackValue(instance.verify(takeBackPurpose, params.token ?? ''))

export default function TakeBackByLink() {
  const { entry } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.counter.takeBack
  return (
    <>
      <PageHeading title={words.title} lead={entry ? words.lead : undefined} />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {entry ? (
            <Form method="post" className="card grid gap-4">
              <p className="flex flex-wrap items-center gap-x-3">
                <b>{t.counter.kinds[entry.kind]}</b>
                {entry.stance ? <Stance stance={entry.stance} word={t.ui.stance[entry.stance]} /> : null}
              </p>
              {entry.subject ? <p lang={entry.subject.lang}>{entry.subject.title}</p> : null}
              {entry.words ? (
                // Sanitised when it was written.
                <blockquote
                  className="prose"
                  lang={entry.words.lang}
                  dangerouslySetInnerHTML={{ __html: entry.words.html }}
                />
              ) : null}
              <p>
                <Button tone="danger">{words.button}</Button>
              </p>
            </Form>
          ) : (
            <Notice tone="warning">{words.gone}</Notice>
          )}
        </div>
      </Wrap>
    </>
  )
}
