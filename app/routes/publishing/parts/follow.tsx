import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Cadence } from '#app/domain/publishing/index.ts'
import { ofKind, type SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/drawings/icon.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { cadences } from './cadences.ts'

/**
 * Following a subject with one click, and at once the choice of how often one is told. `cadence` is null for whoever
 * does not follow, or has not said who she is: she presses the same button, and says it next. `title` where the page is
 * about something else, which is followed through this place; `feed` where it is not the place's own; `calendar` where
 * it has one.
 */
export function FollowPart({
  place,
  cadence,
  title,
  feed: otherFeed,
  calendar,
  children,
}: {
  place: SubjectPlace
  cadence: Cadence | null
  title?: string
  feed?: string
  calendar?: string
  children?: ReactNode
}) {
  const { t, paths } = useLanguage()
  const words = t.following
  const { follow, followEnd, feed } = paths.subject(place)
  const id = title ? `suivi-${place.kind}-${place.slug}` : 'suivi'
  const heading = cadence ? ofKind(t.subjects, place.kind).following : words.heading
  return (
    <section className="card print:hidden" id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{title ? words[cadence ? 'followed' : 'title'](title) : heading}</h2>
      {cadence ? (
        <>
          <Form method="post" action={follow} preventScrollReset className="grid gap-2">
            <p id={`${id}-rythme`}>{words.howOften}</p>
            <ul aria-labelledby={`${id}-rythme`} className="flex flex-wrap gap-2">
              {cadences.map((one) => (
                <li key={one}>
                  <Button
                    name="cadence"
                    value={one}
                    tone={one === cadence ? 'primary' : 'secondary'}
                    small
                    aria-pressed={one === cadence}
                  >
                    {words.cadence[one]}
                  </Button>
                </li>
              ))}
            </ul>
            <p className="text-sm text-second">{words.cadenceHint[cadence]}</p>
          </Form>
          <Form method="post" action={followEnd} preventScrollReset>
            <Button tone="quiet" small>
              {words.stop}
            </Button>
          </Form>
        </>
      ) : (
        <Form method="post" action={follow} preventScrollReset>
          <Button name="cadence" value="daily" tone="secondary">
            <Icon name="bell" />
            {ofKind(t.subjects, place.kind).follow}
          </Button>
          <p className="mt-2 text-sm text-second">{words.hint}</p>
        </Form>
      )}
      <div className="mt-3 flex flex-wrap gap-x-4 text-sm">
        <a href={otherFeed ?? feed}>{words.feed}</a>
        {calendar ? <a href={calendar}>{words.calendar}</a> : null}
        {children}
      </div>
    </section>
  )
}
