import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeToStop, stopLockChange } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** Says what the link of a mail would stop. Opening it changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await visit(args)
  return {
    change: await changeToStop(db, args.params.token ?? ''),
    title: pageTitle(t.people.locks.stop.title),
  }
}

export const meta = hiddenTitleMeta

export async function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? ''
  const { url, db } = await visit(args)
  // Used meanwhile, or too old: the page then says so.
  if (!(await changeToStop(db, token))) return redirect(url.pathname, 303)
  return perform(args, {
    right: 'whoever-has-the-link',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => stopLockChange(act, { token }),
    done: ({ frozen }, { t, paths }) => ({
      to: paths.signIn(),
      say: frozen ? t.people.locks.stop.frozen : t.people.locks.stop.stopped,
    }),
  })
}

export default function StopLockChange() {
  const { change } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t, say } = useLanguage()
  const words = t.people.locks.stop
  const ofAddress = change?.what === 'address-changed'
  return (
    <>
      <PageHeading
        title={words.title}
        lead={change ? words.what[change.what](say.day(change.at)) : undefined}
        seed="connexion"
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {refused ? <Notice tone="warning">{refused.join(' ')}</Notice> : null}
          {change ? (
            <Form method="post" className="grid gap-4">
              <p>{words.will}</p>
              <ul className="list-disc pl-6">
                <li>{words.closes}</li>
                {ofAddress ? <li>{change.proved ? words.proved : words.back}</li> : null}
                <li>{words.password}</li>
                <li>{words.factor}</li>
                {ofAddress ? <li>{words.freezes}</li> : null}
              </ul>
              <p>
                <Button tone="danger">{words.button}</Button>
              </p>
              <p>{words.wasYou}</p>
            </Form>
          ) : (
            <Notice tone="warning">{words.gone}</Notice>
          )}
        </div>
      </Wrap>
    </>
  )
}
