import type { ServiceCard } from '#app/domain/station/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import type { ServiceState } from '#app/lib/kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

const tones: Record<ServiceState, 'done' | 'live' | 'late' | 'plain'> = {
  ...{ open: 'done', partly: 'live', disrupted: 'late', closed: 'late' },
  ...{ 'out-of-season': 'plain', unknown: 'plain' },
}
type Shown = Pick<
  ServiceCard,
  'state' | 'stale' | 'since' | 'until' | 'confirmedAt' | 'reason' | 'source' | 'groomed' | 'hour' | 'now'
>

type Said = Pick<Shown, 'state' | 'stale'> & { hour?: Shown['hour'] }

/** Its hours say more than that it is open: it is not, at this one. */
const isShut = ({ state, stale, hour }: Said) =>
  !stale && (state === 'open' || state === 'partly') && hour !== null && hour !== undefined && !hour.open

/** One word on how a service is; grey once nobody confirmed it in time, and outside its hours. */
export function StateBadge({ of }: { of: Said }) {
  const { t } = useLanguage()
  const { state, stale } = of
  if (isShut(of)) return <Badge>{t.services.closedNow}</Badge>
  return <Badge tone={stale ? 'plain' : tones[state]}>{t.services.states[state]}</Badge>
}

/** What the hours say beside a badge that says something else. */
export function AtThisHour({ of }: { of: Said }) {
  const { t } = useLanguage()
  return of.hour && !of.hour.open && !isShut(of) ? (
    <span className="text-sm">{t.services.closedNow}</span>
  ) : null
}

/** How a service is: the word, why, until when, and that it is not confirmed or closed at this hour. */
export function State({ of }: { of: Shown }) {
  const { t, say, locale } = useLanguage()
  const words = t.services
  const { stale, confirmedAt, reason, until, hour, source, groomed, now } = of
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <StateBadge of={of} />
        {groomed ? <span className="text-sm">{words.groomed}</span> : null}
        <AtThisHour of={of} />
      </p>
      {reason ? <p lang={reason[locale] ? undefined : 'fr'}>{inLanguage(reason, locale)}</p> : null}
      {stale && confirmedAt ? (
        <p className="font-semibold text-brick">{words.stale(duration(locale, confirmedAt, now))}</p>
      ) : null}
      <p className="flex flex-wrap gap-x-3 text-sm text-second">
        {until ? <span>{words.until(say.instant(until))}</span> : null}
        {hour?.next ? (
          <span>
            {hour.open ? words.closesAt(say.time(hour.next)) : words.opensAt(say.instant(hour.next))}
          </span>
        ) : null}
        {source ? <span>{words.bySource(source)}</span> : null}
      </p>
    </>
  )
}
