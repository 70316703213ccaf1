import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { followOf } from '#app/domain/publishing/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { ropeIn } from '#app/telling/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { untied } from '#app/web/untied.ts'
import { visit } from '#app/web/visit.ts'
import { Discussion } from '../participation/parts/discussion.tsx'
import { participationOf } from '../participation/parts/participation.server.ts'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { After } from './parts/after.tsx'
import { consultationHere } from './parts/here.server.ts'
import { Result } from './parts/result.tsx'
import { Rules } from './parts/rules.tsx'
import { StateBadge } from './parts/state-badge.tsx'
import { VoteBox } from './parts/vote-box.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, frame } = visited
  const { packs: _, boxKey: __, ...consultation } = await consultationHere(visited, args.params)
  const [{ settings }, history, participation, follow] = await Promise.all([
    frame(),
    ropeIn(db, locale, { rope: 'subject', id: consultation.id }, untied(visited)),
    participationOf(visited, consultation.id),
    followOf(db, consultation.id, viewer?.id ?? null),
  ])
  const title = inLanguage(consultation.titles, locale)
  return { consultation, history, participation, follow, title, commune: settings.communeName }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${data.title} — ${data.commune}` }] : []

/** A consultation as everybody reads it: what it asks, who may vote, and what came of it. */
export default function ShowConsultation() {
  const { consultation, history, participation, follow, title } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, paths, locale } = language
  const words = t.votes.show
  const of = { ...consultation, packs: consultation.packHtmls, boxKey: null }
  const place = subjectPlace('consultation', of.slug)
  return (
    <>
      <PageHeading
        title={title}
        lang={of.titles[locale] ? locale : 'fr'}
        seed={of.slug}
        lead={<span lang={of.summaries[locale] ? locale : 'fr'}>{inLanguage(of.summaries, locale)}</span>}
        breadcrumbs={[{ label: t.votes.list.title, href: paths.consultations }]}
        actions={<StateBadge state={of.state} />}
      />
      <Wrap>
        <Columns
          aside={
            <>
              <VoteBox of={of} signedIn={participation.speaker !== null} />
              <FollowPart place={place} cadence={follow} />
            </>
          }
        >
          <div className="grid gap-10">
            <After of={of} />
            <Result of={of} />
            <section aria-labelledby="dossier" className="grid gap-3">
              <h2 id="dossier">{words.pack}</h2>
              {/* Sanitised when it was written. */}
              <div
                className="prose"
                lang={of.packHtmls[locale] ? locale : 'fr'}
                dangerouslySetInnerHTML={{ __html: inLanguage(of.packHtmls, locale) }}
              />
            </section>
            <Rules of={of} />
          </div>
        </Columns>
        <div className="columns mt-16">
          <div className="grid gap-16">
            <Discussion shown={participation} place={place} now={of.now} closed={false} official={null} />
            <section aria-labelledby="histoire">
              <h2 id="histoire" className="mb-4">
                {words.history}
              </h2>
              <ToldRope label={words.history} language={language} knots={history} />
            </section>
          </div>
        </div>
      </Wrap>
    </>
  )
}
