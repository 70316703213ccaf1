import type { OpinionsNow } from '#app/domain/subjects/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from '../../projects/parts/last-day.ts'
import type { Frame } from './frame.server.ts'

/** What one can do now on a subject: each way to take part with its date, or the reason why it is closed. */
export function WhatToDo({ of }: { of: Frame }) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.projects.show
  const { can, official, takes } = of
  const to = paths.subject(of)
  return (
    <section className="card acting" aria-labelledby="agir">
      <h2 id="agir" className="text-lg">
        {words.nowDoing}
      </h2>
      <ul className="grid gap-4">
        {takes.supports ? (
          <li>
            <LinkButton href={`${to.show}#soutien`}>{t.subjectPages.support}</LinkButton>
          </li>
        ) : (
          <li>
            <LinkButton
              href={`${to.opinion}#avis`}
              refused={can.opinion.open ? undefined : whyNot(can.opinion, language)}
            >
              {words.opinion}
            </LinkButton>
            {can.opinion.open ? (
              <p className="mt-2 text-sm text-second">{untilWhen(can.opinion, of.now, language)}</p>
            ) : null}
          </li>
        )}
        <li>
          <LinkButton
            tone="secondary"
            href={to.write}
            refused={can.comment ? undefined : words.commentClosed}
          >
            {words.comment}
          </LinkButton>
        </li>
        {takes.questions ? (
          <li>
            <LinkButton
              tone="secondary"
              href={`${to.questions}#poser`}
              refused={can.ask ? undefined : words.askClosed}
            >
              {words.ask}
            </LinkButton>
            {can.ask && official ? (
              <p className="mt-2 text-sm text-second">{words.askBody(official.name)}</p>
            ) : null}
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** Until when opinions are open, the day beside how long that is. */
function untilWhen({ until }: Extract<OpinionsNow, { open: true }>, now: Date, { t, say }: Language) {
  const words = t.projects.show
  return until ? words.opinionUntil(say.day(lastDayOf(until)), say.relative(until, now)) : words.opinionOpen
}

/** Why no opinion can be given now, and since or until when. */
export function whyNot(opinion: Extract<OpinionsNow, { open: false }>, { t, say }: Language): string {
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
