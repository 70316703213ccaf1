import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/policy.ts'
import { followOf } from '#app/domain/publishing/index.ts'
import { serviceAt } from '#app/domain/station/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Discussion } from '../../participation/parts/discussion.tsx'
import { Opinions } from '../../participation/parts/opinion-box.tsx'
import { participationOf } from '../../participation/parts/participation.server.ts'
import { Questions } from '../../participation/parts/questions.tsx'
import { FollowPart } from '../../publishing/parts/follow.tsx'
import { SeasonTable, WhatWasSaid } from './parts/history.tsx'
import { ServiceNow } from './parts/service-now.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, actor, locale, frame, t } = visited
  const service = (await serviceAt(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const [{ settings }, participation, follow] = await Promise.all([
    frame(),
    participationOf(visited, service.id),
    followOf(db, service.id, viewer?.id ?? null),
  ])
  return {
    ...{ service, participation, follow },
    edits: may(actor, 'service.write'),
    title: `${service.name} — ${settings.communeName}`,
    description: t.services.show.description(service.name, t.services.states[service.state].toLowerCase()),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.title }, { name: 'description', content: data.description }] : []

/** One service: how it is now, how it was, what people say of it. */
export default function ShowService() {
  const { service, participation, follow, edits } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  const words = t.services.show
  const { about, can, elected, now, slug } = service
  const place = subjectPlace('service', slug)
  const { opinion, questions, speaker, constraints } = participation
  return (
    <>
      <PageHeading
        title={service.name}
        lang={service.lang}
        seed={slug}
        eyebrow={
          service.difficulty
            ? t.services.difficulty(t.services.difficulties[service.difficulty])
            : t.places.kinds[service.kind]
        }
        breadcrumbs={[{ label: t.services.list.title, href: paths.services() }]}
        actions={edits ? <a href={`${paths.desk}/services/${slug}`}>{words.edit}</a> : null}
      />
      <Wrap>
        {service.closed ? <Notice tone="warning">{words.gone}</Notice> : null}
        <Columns
          aside={
            <>
              <ServiceNow of={service} />
              <FollowPart place={place} cadence={follow} />
            </>
          }
        >
          <div className="grid gap-12">
            {about ? <p lang={about[locale] ? undefined : 'fr'}>{inLanguage(about, locale)}</p> : null}
            <SeasonTable counts={service.counts} />
            <WhatWasSaid history={service.history} />
          </div>
        </Columns>
        <div className="columns mt-16">
          <div className="grid gap-16">
            {can.opinion.open || can.opinion.why !== 'never' ? (
              <Opinions
                {...opinion}
                state={can.opinion}
                place={place}
                signedIn={speaker !== null}
                constraint={constraints.opinion}
              />
            ) : null}
            <Questions
              questions={questions}
              place={place}
              official={elected.name}
              now={now}
              canAsk={can.ask}
            />
            <Discussion
              shown={participation}
              place={place}
              now={now}
              closed={!can.comment}
              official={can.ask ? elected.name : null}
            />
          </div>
        </div>
      </Wrap>
    </>
  )
}
