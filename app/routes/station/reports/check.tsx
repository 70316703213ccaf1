import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { Refused } from '../../proposals/parts/refused.tsx'
import { draftHere, openDraft } from './parts/draft.server.ts'
import { DraftCheck } from './parts/draft-check.tsx'
import { Followed } from './parts/followed.tsx'

/** Before it is published: what it says, and those that are near and alike. Afterwards, what became of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { visited, token, shown } = await draftHere(args)
  const { t, paths, viewer } = visited
  if (shown.state === 'published')
    throw redirect(shown.waits ? paths.fieldReports() : paths.fieldReport(shown.number).show)
  const title = shown.state === 'draft' ? t.field.check.title : t.field.follow.title
  return { token, shown, signedIn: viewer !== null, title: pageTitle(title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { visited, draft } = await openDraft(args)
  if (!draft) return redirect(visited.url.pathname, 303)
  const { id: draftId, said } = draft
  return keptDeeds.fieldReport.ask(args, { draftId, words: said.body, lang: said.lang })
}

export default function CheckReport() {
  const { token, shown, signedIn } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const draft = shown.state === 'draft'
  const words = draft ? t.field.check : t.field.follow
  return (
    <>
      <PageHeading
        title={words.title}
        lead={draft ? t.field.check.lead : undefined}
        breadcrumbs={[{ label: t.field.list.title, href: paths.fieldReports() }]}
      />
      <Wrap>
        <div className="grid max-w-[80ch] gap-10">
          <Refused by={lastResult as never} />
          {draft ? (
            <DraftCheck of={shown} token={token} signedIn={signedIn} />
          ) : (
            <Followed of={shown.report} token={token} />
          )}
        </div>
      </Wrap>
    </>
  )
}
