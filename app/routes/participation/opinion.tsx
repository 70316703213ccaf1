import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OpinionWords, opinionBox } from '#app/domain/participation/index.ts'
import { stanceOf } from '#app/lib/addresses/stance-words.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { frameOf } from '../subjects/parts/frame.server.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { Opinions } from './parts/opinion-box.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, t, paths } = visited
  const frame = await frameOf(visited, args.params, 'opinions')
  // What is supported says so on its own page.
  if (frame.takes.supports) throw redirect(`${paths.subject(frame).show}#soutien`)
  const box = await opinionBox(db, { subjectId: frame.id, viewerId: viewer?.id ?? null })
  return {
    ...box,
    frame,
    signedIn: viewer !== null,
    chosen: stanceOf(visited.url.searchParams.get('avis')),
    constraint: constraintsOf(OpinionWords),
    title: pageTitle(t.participation.opinion.pageTitle, frame.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => keptDeeds.opinion.ask(args, addressOf(args.params))

/** The opinions on a subject: the form, where its errors have a place, and the published count. */
export default function Opinion() {
  const { frame, own, report, signedIn, chosen, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.participation.opinion
  return (
    <SubjectFrame frame={frame} tab="opinions">
      <Opinions
        own={own}
        report={report}
        state={frame.can.opinion}
        place={frame}
        signedIn={signedIn}
        chosen={chosen}
        constraint={constraint}
        lastResult={lastResult}
      />
      {frame.kind === 'service' ? (
        <p className="mt-6 text-second">
          {words.season} <a href={paths.service(frame.slug).season}>{words.seasons}</a>.
        </p>
      ) : null}
    </SubjectFrame>
  )
}
