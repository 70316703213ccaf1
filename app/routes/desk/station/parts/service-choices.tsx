import type { ServiceCard } from '#app/domain/station/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import type { useDeskLanguage } from '#app/ui/desk-language.ts'
import type { Choice } from '#app/ui/forms/choices.tsx'

/** Each service to touch, with how it is now, and what is to be looked at. */
export const serviceChoices = (
  services: readonly ServiceCard[],
  { t, locale, paths }: ReturnType<typeof useDeskLanguage>,
): Choice[] =>
  services.map(({ id, slug, name, lang, state, stale, confirmedAt, doubts, now }) => ({
    value: id,
    label: <span lang={lang}>{name}</span>,
    hint: (
      <>
        {[
          t.services.states[state],
          stale && confirmedAt ? t.services.stale(duration(locale, confirmedAt, now)) : '',
          doubts > 0 ? t.services.show.doubts(doubts) : '',
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        <a href={paths.deskService(slug)}>{t.stationDesk.services.edit}</a>
      </>
    ),
  }))
