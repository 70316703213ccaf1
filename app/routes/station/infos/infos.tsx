import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { projectCards } from '#app/domain/projects/index.ts'
import { calendarDays, everyPlace, infosFor } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { whoReads } from '#app/web/visitor/reader.ts'
import { BulletinCard } from '../bulletins/parts/bulletin-card.tsx'
import { inCard } from '../bulletins/parts/in-card.ts'
import { useKeptPages } from '../reports/offline/use-kept-pages.ts'
import { bandOf } from './parts/band.server.ts'
import { Days } from './parts/days.tsx'
import { InfoBand } from './parts/info-band.tsx'
import { InfoFeeds } from './parts/info-feeds.tsx'
import { InfoServices } from './parts/info-services.tsx'
import { KeptSince } from './parts/kept-since.tsx'
import { Opinions } from './parts/opinions.tsx'
import { WhoAmI } from './parts/who-am-i.tsx'

const daysAhead = 7

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, url, locale, t, frame, instance } = visited
  const audience = whoReads(args, visited)
  const asked = url.searchParams.get('pres') ?? ''
  const near = /^[a-z0-9-]{1,80}$/.test(asked) ? asked : undefined
  const { now } = await frame()
  const [infos, days, places, opinions] = await Promise.all([
    infosFor(db, { locale, now, audience, near }),
    calendarDays(db, { locale, days: daysAhead }),
    everyPlace(db, locale),
    projectCards(db, { locale, filters: { words: [], can: 'opinion' }, sort: 'closing', size: 3 }),
  ])
  return {
    infos: { ...infos, bulletins: infos.bulletins.map(inCard) },
    ...{ days, audience, now, band: bandOf(infos, days, now) },
    near: places.some(({ slug }) => slug === near) ? near : undefined,
    places: places.map(({ slug, name, lang }) => ({ slug, name, lang })),
    opinions: opinions.cards.map(({ slug, title, lang }) => ({ slug, title, lang })),
    /** As a browser keeps it: it says of itself how old it is. */
    keptAt: url.searchParams.has('sans-reseau') ? Date.now() : null,
    offline: instance.offline,
    phone: instance.offline && instance.push !== null,
    title: pageTitle(t.infos.page.title),
  }
}

export const meta = titleMeta

/** What one needs to know now, arranged by who reads; nothing is hidden from anybody. */
export default function InfosPage() {
  const { infos, days, audience, now, band, near, places, opinions, keptAt, offline, phone } =
    useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.infos.page
  useKeptPages(offline)
  return (
    <>
      <PageHeading title={words.title} />
      <Wrap className="grid gap-10">
        {keptAt === null ? null : <KeptSince at={keptAt} now={now} />}
        <InfoBand of={band} />
        <WhoAmI audience={audience} near={near} places={places} />
        <section aria-labelledby="bulletins" className="grid gap-4">
          <h2 id="bulletins">{words.bulletins}</h2>
          {infos.bulletins.length > 0 ? (
            <ul className="cards">
              {infos.bulletins.map((one) => (
                <BulletinCard key={one.id} of={one} />
              ))}
            </ul>
          ) : (
            <p className="text-second">{words.noBulletin}</p>
          )}
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            <a href={paths.bulletins()}>{words.every}</a>
            <a href={paths.infoMails.ask}>{words.mails}</a>
            {phone ? <a href={paths.pushes.ask}>{t.infos.phone.go}</a> : null}
          </p>
        </section>
        <InfoServices infos={infos} near={near} />
        <Days days={days} now={now} />
        <Opinions opinions={opinions} />
        <InfoFeeds audience={audience} />
        <p className="text-sm text-second">{words.asOf(say.instant(now))}</p>
      </Wrap>
    </>
  )
}
