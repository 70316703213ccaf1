import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportsOn } from '#app/domain/field/index.ts'
import { seasonAsked } from '#app/domain/participation/index.ts'
import { may } from '#app/domain/policy.ts'
import { placeAt, placesNear, serviceAt } from '#app/domain/station/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { shapeOf } from '#app/lib/map/shape.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { OlderTranslation } from '#app/ui/older-translation.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Doors } from '../../subjects/parts/doors.tsx'
import { firstPageOf } from '../../subjects/parts/first-page.server.ts'
import { useOldComments } from '../../subjects/parts/old-comments.ts'
import { SubjectFrame } from '../../subjects/parts/subject-frame.tsx'
import { ReportsHere, shownHere } from '../reports/parts/reports-here.tsx'
import { SeasonTable, WhatWasSaid } from './parts/history.tsx'
import { ServiceNow } from './parts/service-now.tsx'
import { Where } from './parts/where.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, actor, locale, frame: settled, t, paths, instance } = visited
  const slug = args.params.slug ?? ''
  const service = (await serviceAt(db, slug, locale)) ?? notFound(visited)
  const [{ settings }, first, evidence, place, season] = await Promise.all([
    settled(),
    firstPageOf(visited, subjectPlace('service', slug), service.id),
    reportsOn(db, locale, { aboutId: service.id }),
    placeAt(db, service.place.slug, locale),
    seasonAsked(db, service.id),
  ])
  const { latitude, longitude } = place ?? { latitude: null, longitude: null }
  const where = latitude === null || longitude === null ? null : { latitude, longitude }
  return {
    ...{ service, ...first, season, evidence: shownHere(evidence) },
    where: where && {
      here: {
        ...where,
        title: service.name,
        lang: service.lang,
        href: paths.service(slug).show,
        ...shapeOf(place?.geometry ?? null),
      },
      near: await placesNear(db, locale, { ...where, but: service.place.id }),
      tiles: instance.map,
    },
    edits: may(actor, 'service.write'),
    title: `${service.name} — ${settings.communeName}`,
    description: t.services.show.description(service.name, t.services.states[service.state].toLowerCase()),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(data.title, data.description) : []

/** One service: how it is now, how it was, and what is alive behind its other pages. */
export default function ShowService() {
  const { service, frame, alive, evidence, where, season, edits } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  const words = t.services.show
  const { about, slug } = service
  useOldComments()
  return (
    <SubjectFrame
      frame={frame}
      tab="itself"
      eyebrow={
        service.difficulty
          ? t.services.difficulty(t.services.difficulties[service.difficulty])
          : t.places.kinds[service.kind]
      }
      beneath={<Doors frame={frame} alive={alive} />}
      beside={<ReportsHere reports={evidence} bring={{ preuve: `services/${slug}` }} />}
      stands={edits ? <a href={`${paths.desk}/services/${slug}`}>{words.edit}</a> : null}
    >
      {service.closed ? <Notice tone="warning">{words.gone}</Notice> : null}
      <div className="told">
        <ServiceNow of={service} />
        <OlderTranslation of={service} />
        {about ? <p lang={about[locale] ? undefined : 'fr'}>{inLanguage(about, locale)}</p> : null}
        {where ? <Where {...where} /> : null}
        {season.asked ? (
          <p>
            {season.closesAt ? (
              <LinkButton href={paths.service(slug).season}>{t.seasons.ask}</LinkButton>
            ) : (
              <a href={paths.service(slug).season}>{t.seasons.read}</a>
            )}
          </p>
        ) : null}
        <SeasonTable counts={service.counts} />
        <WhatWasSaid history={service.history} />
      </div>
    </SubjectFrame>
  )
}
