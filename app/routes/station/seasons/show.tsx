import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SeasonScores, seasonCallsOf } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { frameOf } from '../../subjects/parts/frame.server.ts'
import { SubjectFrame } from '../../subjects/parts/subject-frame.tsx'
import { ScoresForm } from './parts/scores-form.tsx'
import { SeasonResults } from './parts/season-results.tsx'
import { Trend } from './parts/trend.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, t } = visited
  const slug = args.params.slug ?? ''
  const [frame, calls] = await Promise.all([
    frameOf(visited, { path: 'services', slug }),
    seasonCallsOf(db, slug, viewer?.id ?? null),
  ])
  return {
    ...{ frame, calls, constraint: constraintsOf(SeasonScores) },
    title: pageTitle(t.seasons.pageTitle(frame.title)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  keptDeeds.season.ask(args, { slug: args.params.slug ?? '' })

/** How a season of a service was: what one thinks of it, while it is asked; and what each class thought of the others. */
export default function Season() {
  const { frame, calls, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.seasons
  const asked = calls.find(({ open }) => open)
  const closed = calls.filter(({ open }) => !open)
  return (
    <SubjectFrame
      frame={frame}
      tab="itself"
      eyebrow={<a href={paths.service(frame.slug).show}>{words.back}</a>}
    >
      <div className="grid gap-10">
        {frame.takes.opinions && (frame.can.opinion.open || frame.can.opinion.why !== 'never') ? (
          <p className="text-second">
            {words.other} <a href={paths.subject(frame).opinion}>{t.subjectPages.opinions}</a>.
          </p>
        ) : null}
        {asked ? (
          <ScoresForm of={asked} slug={frame.slug} constraint={constraint} lastResult={lastResult as never} />
        ) : null}
        {calls.length === 0 ? <Empty seed="saison" level="h2" title={words.nothing} /> : null}
        <Trend of={closed} />
        {closed.map((call) => (
          <SeasonResults key={call.id} of={call} />
        ))}
      </div>
    </SubjectFrame>
  )
}
