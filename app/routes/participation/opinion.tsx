import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OpinionWords, opinionBox } from '#app/domain/participation/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Opinions } from './parts/opinion-box.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, paths } = visited
  const here = subjectHere(db, addressOf(args.params), locale, 'opinions')
  const { id, can, official: _, supports, ...subject } = await orRefused(visited, here)
  // What is supported says so on its own page.
  if (supports) throw redirect(`${paths.subject(subject).show}#soutien`)
  const box = await opinionBox(db, { subjectId: id, viewerId: viewer?.id ?? null })
  return {
    ...box,
    subject,
    state: can.opinion,
    signedIn: viewer !== null,
    constraint: constraintsOf(OpinionWords),
    title: pageTitle(t.participation.opinion.pageTitle, subject.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => keptDeeds.opinion.ask(args, addressOf(args.params))

/** Opinions by themselves: the form, where its errors have a place, and the published count. */
export default function Opinion() {
  const { subject, own, report, state, signedIn, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={t.participation.opinion.pageTitle}
        seed={subject.slug}
        lead={<span lang={subject.lang}>{subject.summary}</span>}
        breadcrumbs={[{ label: subject.title, href: paths.subject(subject).show }]}
      />
      <Wrap>
        <div className="max-w-[80ch]">
          <Opinions
            own={own}
            report={report}
            state={state}
            place={subject}
            signedIn={signedIn}
            constraint={constraint}
            lastResult={lastResult}
          />
        </div>
      </Wrap>
    </>
  )
}
