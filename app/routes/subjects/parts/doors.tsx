import type { ReactNode } from 'react'
import { Classes } from '#app/ui/figures/classes-said.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { AliveBehind } from './doors.server.ts'
import type { Frame } from './frame.server.ts'
import { StanceLinks } from './stance-links.tsx'
import { whyNot } from './what-to-do.tsx'

/** How the first page of a subject ends: its opinions, its discussion and its questions, each with what is alive there. */
export function Doors({ frame, alive }: { frame: Frame; alive: AliveBehind }) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.subjectPages
  const { takes, can } = frame
  const to = paths.subject(frame)
  const asked = takes.opinions && !takes.supports && (can.opinion.open || can.opinion.why !== 'never')
  return (
    <section className="mt-12" aria-labelledby="portes">
      <h2 id="portes" className="mb-4">
        {words.doors}
      </h2>
      <div className="doors">
        {asked ? (
          <Door
            id="avis"
            title={words.opinions}
            href={to.opinion}
            go={can.opinion.open ? undefined : words.allOpinions}
          >
            {can.opinion.open ? null : <p>{whyNot(can.opinion, language)}</p>}
            {alive.report ? (
              <Classes report={alive.report} />
            ) : (
              <p className="text-second">{t.participation.opinion.noReport}.</p>
            )}
            {can.opinion.open ? <StanceLinks of={frame} /> : null}
          </Door>
        ) : null}
        {takes.comments ? (
          <Door
            id="discussion"
            title={words.discussion}
            href={to.discussion()}
            go={alive.useful.length > 0 ? words.allComments : words.writeFirst}
          >
            <Useful of={alive.useful} />
          </Door>
        ) : null}
        {takes.questions ? (
          <Door
            id="questions"
            title={words.questions}
            href={to.questions}
            go={frame.said.questions > 0 ? words.allQuestions : words.askFirst}
          >
            <LastAnswer of={alive.answer} />
          </Door>
        ) : null}
      </div>
    </section>
  )
}

function Door({
  id,
  title,
  href,
  go,
  children,
}: {
  id: string
  title: string
  href: string
  go: string | undefined
  children: ReactNode
}) {
  return (
    <section className="card door" id={id} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>
        <a href={href}>{title}</a>
      </h3>
      {children}
      {go ? (
        <p>
          <a className="button secondary small" href={href}>
            {go}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Useful({ of }: { of: AliveBehind['useful'] }) {
  const { t, say, paths } = useLanguage()
  const words = t.subjectPages
  if (of.length === 0) return <p className="text-second">{words.noComments}</p>
  return (
    <ul className="grid gap-3">
      {of.map(({ id, author, lang, words: said, at, count }) => (
        <li key={id}>
          <blockquote lang={lang}>{said}</blockquote>
          <p className="text-sm text-second">
            <a href={paths.contribution(id).show}>
              {words.by(author ?? t.ui.contribution.deletedAccount, say.day(at))}
            </a>
            {count > 0 ? ` · ${words.useful(count)}` : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

function LastAnswer({ of }: { of: AliveBehind['answer'] }) {
  const { t, say, paths } = useLanguage()
  const words = t.subjectPages
  if (!of) return <p className="text-second">{words.noAnswer}</p>
  const { id, author, lang, words: said, at, question } = of
  return (
    <div className="grid gap-1">
      {question ? <p lang={lang}>{question}</p> : null}
      <blockquote lang={lang}>{said}</blockquote>
      <p className="text-sm text-second">
        <a href={question === null ? paths.contribution(id).show : paths.question(id)}>
          {words.answered(author ?? t.ui.contribution.deletedAccount, say.day(at))}
        </a>
      </p>
    </div>
  )
}
