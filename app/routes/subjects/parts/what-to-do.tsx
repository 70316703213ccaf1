import type { OpinionsNow } from '#app/domain/subjects/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from '../../projects/parts/last-day.ts'
import type { Frame } from './frame.server.ts'
import { StanceLinks } from './stance-links.tsx'

/** What one can do now on a subject: what is open first, each with its date; then what is closed, with the reason why. */
export function WhatToDo({ of }: { of: Frame }) {
  const language = useLanguage()
  const { t } = language
  const ways = waysOf(of, language).sort((a, b) => Number(Boolean(a.refused)) - Number(Boolean(b.refused)))
  return (
    <section className="card acting" aria-labelledby="agir">
      <h2 id="agir" className="text-lg">
        {t.projects.show.nowDoing}
      </h2>
      <ul className="grid gap-4">
        {ways.map(({ name, href, label, hint, refused }, at) => (
          <li key={name}>
            {name === 'opinion' && !refused ? (
              <>
                <p className="mb-2">{label}</p>
                <StanceLinks of={of} />
              </>
            ) : (
              <LinkButton tone={at === 0 ? 'primary' : 'secondary'} href={href} refused={refused}>
                {label}
              </LinkButton>
            )}
            {hint ? <p className="mt-2 text-sm text-second">{hint}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Way = {
  name: string
  href: string
  label: string
  hint?: string | undefined
  refused?: string | undefined
}

/** The ways to take part that a subject's kind has; opinions not where nobody ever asked for any. */
function waysOf(of: Frame, language: Language): Way[] {
  const { t, paths } = language
  const words = t.projects.show
  const { can, official, takes } = of
  const to = paths.subject(of)
  const opinion: Way = takes.supports
    ? { name: 'support', href: `${to.show}#soutien`, label: t.subjectPages.support }
    : {
        name: 'opinion',
        href: `${to.opinion}#avis`,
        label: words.opinion,
        ...(can.opinion.open
          ? { hint: untilWhen(can.opinion, of.now, language) }
          : { refused: whyNot(can.opinion, language) }),
      }
  const never = !takes.supports && !can.opinion.open && can.opinion.why === 'never'
  return [
    ...(never ? [] : [opinion]),
    {
      name: 'comment',
      href: to.write,
      label: words.comment,
      refused: can.comment ? undefined : words.commentClosed,
    },
    ...(takes.questions
      ? [
          {
            name: 'ask',
            href: `${to.questions}#poser`,
            label: words.ask,
            hint: can.ask && official ? words.askBody(official.name) : undefined,
            refused: can.ask ? undefined : words.askClosed,
          },
        ]
      : []),
  ]
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
