import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { everyBody } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { MapOf } from '#app/ui/map/map-of.tsx'
import { visit } from '#app/web/visit.ts'
import { readQuery } from './map-query.ts'
import { MapFilters } from './parts/map-filters.tsx'
import { PointList } from './parts/point-list.tsx'
import { pointsOnMap } from './parts/points.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, url, t, instance } = visited
  const query = readQuery(url.searchParams)
  const [shown, bodies] = await Promise.all([pointsOnMap(visited, query), everyBody(db)])
  return { ...shown, bodies, query, tiles: instance.map, title: pageTitle(t.map.page.title) }
}

export const meta = titleMeta

/** Everything that has a where, as a plan, as a map once it is opened, and as a list. */
export default function ShowMap() {
  const { points, around, names, without, most, bodies, query, tiles } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.map.page
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="carte" />
      <Wrap>
        <MapFilters query={query} bodies={bodies} around={around?.title ?? null} />
        <h2 className="mb-4 text-lg" id="resultats">
          {words.count(points.length)}
        </h2>
        {points.length === 0 ? (
          <Empty
            seed="carte-rien"
            level="h3"
            title={words.nothing}
            actions={<LinkButton href={paths.map()}>{words.clear}</LinkButton>}
          >
            {words.nothingBody}
          </Empty>
        ) : (
          <div className="map-and-list">
            <div>
              <p className="sr-only">
                <a href="#liste">{words.list}</a>
              </p>
              <MapOf
                points={points}
                names={names}
                around={around ?? undefined}
                label={words.plan}
                tiles={tiles}
              />
            </div>
            <section id="liste" aria-label={words.list}>
              <PointList points={points} />
              {most === null ? null : <p className="mt-4 text-sm text-second">{words.most(most)}</p>}
              {without > 0 ? <p className="mt-4 text-sm text-second">{words.noPoint(without)}</p> : null}
            </section>
          </div>
        )}
      </Wrap>
    </>
  )
}
