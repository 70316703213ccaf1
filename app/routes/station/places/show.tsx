import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportsOn } from '#app/domain/field/index.ts'
import { may } from '#app/domain/policy.ts'
import { projectsOnMap } from '#app/domain/projects/index.ts'
import { followOf } from '#app/domain/publishing/index.ts'
import { placeAt, placesNear, serviceCards, standingBulletins } from '#app/domain/station/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { OlderTranslation } from '#app/ui/older-translation.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { FollowPart } from '../../publishing/parts/follow.tsx'
import { BulletinCard } from '../bulletins/parts/bulletin-card.tsx'
import { inCard } from '../bulletins/parts/in-card.ts'
import { ReportsHere, shownHere } from '../reports/parts/reports-here.tsx'
import { ServiceCard } from '../services/parts/service-card.tsx'
import { Around } from './parts/around.tsx'
import { PlaceFacts } from './parts/place-facts.tsx'
import { ProjectsHere } from './parts/projects-here.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, actor, locale, frame, t, instance } = visited
  const place = (await placeAt(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const { id, latitude, longitude } = place
  const [{ settings }, near, follow, services, reports, bulletins, projects] = await Promise.all([
    frame(),
    latitude === null || longitude === null ? [] : placesNear(db, locale, { latitude, longitude, but: id }),
    followOf(db, id, viewer?.id ?? null),
    serviceCards(db, locale, { placeId: id }),
    reportsOn(db, locale, { placeSlug: place.slug }),
    standingBulletins(db, locale, { placeId: id }),
    projectsOnMap(db, locale, { placeId: id }),
  ])
  return {
    ...{ place, near, follow, services, bulletins: bulletins.map(inCard), reports: shownHere(reports) },
    projects: projects.map(({ slug, title, lang, phase }) => ({ slug, title, lang, phase })),
    tiles: instance.map,
    edits: may(actor, 'place.write'),
    title: `${place.name} — ${settings.communeName}`,
    description: t.places.show.description(place.name, t.places.kinds[place.kind]),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(data.title, data.description) : []

/** One place: what it is, how one gets in, what is around it. */
export default function ShowPlace() {
  const { place, near, follow, services, bulletins, reports, projects, tiles, edits } =
    useLoaderData<typeof loader>()
  const { t, say, locale, paths } = useLanguage()
  const words = t.places.show
  return (
    <>
      <PageHeading
        title={place.name}
        lang={place.lang}
        seed={place.slug}
        eyebrow={t.places.kinds[place.kind]}
        breadcrumbs={[{ label: t.places.list.title, href: paths.places() }]}
        actions={edits ? <a href={`${paths.desk}/lieux/${place.slug}`}>{words.edit}</a> : null}
      />
      <Wrap>
        <Columns
          aside={
            <>
              <PlaceFacts of={place} />
              <FollowPart place={subjectPlace('place', place.slug)} cadence={follow} />
              <ReportsHere
                reports={reports}
                bring={{ lieu: place.slug }}
                all={paths.fieldReports({ lieu: place.slug })}
              />
            </>
          }
        >
          <div className="grid gap-10">
            {place.closed ? <Notice tone="warning">{words.gone}</Notice> : null}
            <OlderTranslation of={place} />
            {bulletins.length > 0 ? (
              <section aria-labelledby="bulletins">
                <h2 id="bulletins" className="mb-4">
                  {t.infos.here}
                </h2>
                <ul className="cards">
                  {bulletins.map((one) => (
                    <BulletinCard key={one.id} of={one} />
                  ))}
                </ul>
              </section>
            ) : null}
            {services.length > 0 ? (
              <section aria-labelledby="services">
                <h2 id="services" className="mb-4">
                  {t.services.here}
                </h2>
                <ul className="cards">
                  {services.map((service) => (
                    <ServiceCard key={service.id} of={service} here />
                  ))}
                </ul>
              </section>
            ) : null}
            <ProjectsHere projects={projects} />
            {place.accessibility ? (
              <section aria-labelledby="acces">
                <h2 id="acces" className="mb-4">
                  {words.accessibility}
                </h2>
                <p lang={place.accessibility[locale] ? undefined : 'fr'}>
                  {inLanguage(place.accessibility, locale)}
                </p>
              </section>
            ) : null}
            <Around place={place} near={near} tiles={tiles} />
            <p className="text-sm text-second">{words.changed(say.day(place.movedAt))}</p>
          </div>
        </Columns>
      </Wrap>
    </>
  )
}
