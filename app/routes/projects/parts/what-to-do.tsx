import type { PublishedProject } from '#app/domain/projects/index.ts'
import type { WhatOneCanDo } from '#app/domain/subjects/index.ts'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from './last-day.ts'

/** What one can do now on a subject: each way to take part with its date, or the reason why it is closed. */
export function WhatToDo({ of }: { of: SubjectPlace & Pick<PublishedProject, 'can' | 'now' | 'elected'> }) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.projects.show
  const { can, elected } = of
  // The forms of opinions and comments stand further down the same page.
  const to = paths.subject(of)
  return (
    <section className="card acting" aria-labelledby="agir">
      <h2 id="agir" className="text-lg">
        {words.nowDoing}
      </h2>
      <ul className="grid gap-5">
        <li>
          <LinkButton href="#avis" refused={can.opinion.open ? undefined : whyNot(can.opinion, language)}>
            {words.opinion}
          </LinkButton>
          {can.opinion.open ? (
            <p className="mt-2 text-sm text-second">{untilWhen(can.opinion, of.now, language)}</p>
          ) : null}
        </li>
        <li>
          <LinkButton
            tone="secondary"
            href="#discussion"
            refused={can.comment ? undefined : words.commentClosed}
          >
            {words.comment}
          </LinkButton>
          {can.comment ? <p className="mt-2 text-sm text-second">{words.commentBody}</p> : null}
        </li>
        <li>
          <LinkButton tone="secondary" href={to.questions} refused={can.ask ? undefined : words.askClosed}>
            {words.ask}
          </LinkButton>
          {can.ask ? <p className="mt-2 text-sm text-second">{words.askBody(elected.name)}</p> : null}
        </li>
      </ul>
    </section>
  )
}

type Opinion = WhatOneCanDo['opinion']

function untilWhen({ until }: Extract<Opinion, { open: true }>, now: Date, { t, say }: Language) {
  const words = t.projects.show
  return until ? words.opinionUntil(say.day(lastDayOf(until)), say.relative(until, now)) : words.opinionOpen
}

function whyNot(opinion: Extract<Opinion, { open: false }>, { t, say }: Language): string {
  const words = t.projects.show
  switch (opinion.why) {
    case 'never':
      return words.opinionNever
    case 'halted':
      return words.opinionHalted
    case 'not-yet':
      return words.opinionSoon(say.day(opinion.from))
    case 'closed':
      return words.opinionClosed(say.day(lastDayOf(opinion.since)))
  }
}
