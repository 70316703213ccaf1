import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { act, person } from '#app/domain/act.ts'
import {
  consentShown,
  readTakeBackValue,
  takeBackFromCounter,
  takeBackPurpose,
} from '#app/domain/counter/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'
import { orderIn, performByLink } from '#app/web/by-link.ts'
import { visit } from '#app/web/visit.ts'

const takeBack = { purpose: takeBackPurpose, read: readTakeBackValue }

/** Shows what the mail told of. Opening the link changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const order = orderIn(args, visited, takeBack)
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

export const action = (args: ActionFunctionArgs) =>
  performByLink(args, takeBack, async ({ personId, consentId }, { instance, paths, t }) => {
    const { counted } = await act(instance.db, person(personId), (act) =>
      takeBackFromCounter(act, { consentId }),
    )
    const { account } = t.counter
    return { to: paths.home, say: counted ? account.counted : account.takenBack }
  })

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
