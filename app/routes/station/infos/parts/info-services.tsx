import type { InfoService, Infos } from '#app/domain/station/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { AtThisHour, StateBadge } from '../../services/parts/state.tsx'

/** Every service and how it is now: by kind in the order of the reader, or the nearest first. */
export function InfoServices({
  infos: { services, kinds },
  near,
}: {
  infos: Pick<Infos, 'services' | 'kinds'>
  near: string | undefined
}) {
  const { t, paths } = useLanguage()
  const words = t.infos.page
  const groups = kinds
    .map((kind) => ({ kind, of: services.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0)
  return (
    <section aria-labelledby="services" className="grid gap-6">
      <h2 id="services">{words.services}</h2>
      {services.length === 0 ? <p className="text-second">{t.infoNames.band.noServices}</p> : null}
      {near ? <Lines of={services} /> : null}
      {near
        ? null
        : groups.map(({ kind, of }) => (
            <div key={kind}>
              <h3 className="text-lg">{t.places.kinds[kind]}</h3>
              <Lines of={of} />
            </div>
          ))}
      <p>
        <a href={paths.services()}>{words.everyService}</a>
      </p>
    </section>
  )
}

function Lines({ of }: { of: readonly InfoService[] }) {
  const { t, paths, locale } = useLanguage()
  return (
    <ul className="service-lines">
      {of.map((one) => {
        const { id, slug, name, lang, reason, stale, confirmedAt, now, metres } = one
        return (
          <li key={id}>
            <span>
              <a href={paths.service(slug).show} lang={lang}>
                {name}
              </a>
              {metres === null ? null : <span className="text-sm text-second"> {t.places.away(metres)}</span>}
            </span>
            <span className="flex flex-wrap items-center gap-2 text-sm">
              <StateBadge of={one} />
              <AtThisHour of={one} />
              {stale && confirmedAt ? t.services.stale(duration(locale, confirmedAt, now)) : null}
              {reason ? (
                <span lang={reason[locale] ? undefined : 'fr'}>{inLanguage(reason, locale)}</span>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
