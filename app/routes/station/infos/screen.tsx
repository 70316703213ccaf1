import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { calendarDays, infosFor } from '#app/domain/station/index.ts'
import { classOf } from '#app/lib/addresses/class-words.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { SeverityBadge } from '../bulletins/parts/severity.tsx'
import { StateBadge } from '../services/parts/state.tsx'
import { bandOf } from './parts/band.server.ts'
import { Refresh } from './parts/refresh.tsx'

/** Nobody touches it: it has no header and no footer. */
export const handle = { bare: true }

const [mostBulletins, mostServices] = [6, 12]

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t, frame } = await visit(args)
  const { now, settings } = await frame()
  const audience = classOf(url.searchParams.get('pour'))
  const [infos, days] = await Promise.all([
    infosFor(db, { locale, now, audience }),
    calendarDays(db, { locale, days: 1 }),
  ])
  const { today, open, services } = bandOf(infos, days, now)
  return {
    ...{ now, today, open, services, commune: settings.communeName },
    bulletins: infos.bulletins
      .slice(0, mostBulletins)
      .map(({ id, severity, title, text, lang, from, until, toCome }) => ({
        ...{ id, severity, title, text, lang, from, until, toCome },
      })),
    shown: infos.services
      .slice(0, mostServices)
      .map(({ id, name, lang, state, stale, hour }) => ({ id, name, lang, state, stale, hour })),
    title: pageTitle(t.infos.screen.title(settings.communeName)),
  }
}

export const meta = hiddenTitleMeta

/** What one needs to know now, for the screen of a hall: large, to be read alone, and never older than it says. */
export default function Screen() {
  const { now, today, open, services, commune, bulletins, shown } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.infos.screen
  return (
    <Wrap className="screen">
      <Refresh />
      <h1>{words.title(commune)}</h1>
      <p>{t.infos.page.asOf(say.instant(now))}</p>
      <h2>{t.infos.page.bulletins}</h2>
      {bulletins.length === 0 ? <p>{t.infoNames.band.calm}</p> : null}
      <ul>
        {bulletins.map(({ id, severity, title, text, lang, from, until, toCome }) => (
          <li key={id} className="mt-4">
            <SeverityBadge of={severity} /> <b lang={lang}>{title}</b>
            <p className="line-clamp-3 whitespace-pre-line" lang={lang}>
              {text}
            </p>
            {toCome ? <p className="text-lg">{t.infos.from(say.instant(from))}</p> : null}
            <p className="text-lg">{t.infos.until(say.instant(until))}</p>
          </li>
        ))}
      </ul>
      {today.length > 0 ? (
        <>
          <h2>{t.infoNames.band.today}</h2>
          <ul>
            {today.map(({ text, lang, hours }) => (
              <li key={`${hours}${text}`}>
                {hours} <span lang={lang}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{t.infoNames.band.open}</h2>
      <p>{services > 0 ? t.infoNames.band.openOf(open, services) : t.infoNames.band.noServices}</p>
      <ul className="service-lines">
        {shown.map((one) => (
          <li key={one.id}>
            <span lang={one.lang}>{one.name}</span>
            <StateBadge of={one} />
          </li>
        ))}
      </ul>
    </Wrap>
  )
}
