import type { ReactNode } from 'react'
import type { Locale } from '#app/lib/language.ts'
import type { Stance as StanceValue } from '#db/schema/participation.ts'
import type { PersonClass } from '#db/schema/people.ts'
import type { Language } from '../language.tsx'
import { Stance } from './stance.tsx'
import { Tombstone } from './tombstone.tsx'

/** One contribution as it is read: what the loader returns. */
export type Contributed = {
  id: string
  /** Null once the account was deleted. */
  author: string | null
  /** Null on a tombstone. */
  class: PersonClass | null
  verified: boolean
  /** The organisation she spoke for. */
  organisation?: string | null
  /** The office, when an official speaks as one: "Maire", "Adjointe aux travaux". */
  official?: string | null
  /** Said at the counter or on paper, and entered by an agent. */
  atCounter?: boolean
  stance?: StanceValue | null
  asksAnswer?: boolean
  title?: string
  lang: Locale
  /** Sanitised when it was written. */
  html: string
  at: Date
  editedAt?: Date | null
  withdrawnAt?: Date | null
  hidden?: { reason: string; href?: string } | null
}

type Drawn = {
  of: Contributed
  now: Date
  href: string
  language: Language
  clock?: ReactNode
  actions?: ReactNode
  became?: ReactNode
  replies?: ReactNode
}

/**
 * A comment, a question or an answer. A page shows a hundred, so the language comes as a prop and the links are plain.
 * `now` is the act's clock, for "il y a 4 jours"; `href` the permanent link; the slots are the page's own.
 */
export function Contribution({ of, now, href, language, clock, actions, became, replies }: Drawn) {
  const { contribution: words } = language.t.ui
  if (of.withdrawnAt || of.hidden) return <Tombstone of={of} words={words} replies={replies} />
  return (
    <article {...articleOf(of, language)}>
      <InContribution {...{ of, now, href, language, clock, actions, became }} />
      {replies ? <div className="replies">{replies}</div> : null}
    </article>
  )
}

/** The element around it. */
export const articleOf = (of: Contributed, { t }: Language) => ({
  id: `c-${of.id}`,
  className: of.official ? 'contribution official' : 'contribution',
  'aria-label': t.ui.contribution.by(of.author ?? t.ui.contribution.deletedAccount),
})

/** Without what others replied. */
export function InContribution({ of, now, href, language, clock, actions, became }: Omit<Drawn, 'replies'>) {
  const { contribution: words } = language.t.ui
  const name = of.author ?? words.deletedAccount
  return (
    <>
      <Header of={of} name={name} now={now} href={href} language={language} />
      {of.title ? (
        <h3 lang={of.lang} className="mb-2">
          {of.title}
        </h3>
      ) : null}
      <div className="prose" lang={of.lang} dangerouslySetInnerHTML={{ __html: of.html }} />
      {clock ? <p className="text-sm">{clock}</p> : null}
      {actions ? <footer>{actions}</footer> : null}
      {became ? (
        <div className="became">
          <p>{words.rope}</p>
          {became}
        </div>
      ) : null}
    </>
  )
}

function Header({
  of,
  name,
  now,
  href,
  language,
}: {
  of: Contributed
  name: string
  now: Date
  href: string
  language: Language
}) {
  const { t, say } = language
  const { contribution: words, standing } = t.ui
  return (
    <header>
      {of.official ? (
        <span className="office">
          {standing.official} — {of.official}
        </span>
      ) : null}
      <span className="author">{name}</span>
      {of.organisation ? <span>{standing.forOrganisation(of.organisation)}</span> : null}
      {of.official || !of.class ? null : (
        <span className={of.verified ? 'verified' : 'declared'}>
          {`${t.ui.classOf[of.class]}, ${of.verified ? standing.verified : standing.declared}`}
        </span>
      )}
      {of.stance ? <Stance stance={of.stance} word={t.ui.stance[of.stance]} /> : null}
      {of.asksAnswer ? <span className="live">{words.asks}</span> : null}
      {of.atCounter ? <span>{standing.atCounter}</span> : null}
      {of.lang === language.locale ? null : <span>{words.writtenIn(words.languages[of.lang])}</span>}
      <a className="when" href={href}>
        <time dateTime={of.at.toISOString()}>{`${say.day(of.at)} (${say.relative(of.at, now)})`}</time>
        {of.editedAt ? `, ${words.edited}` : ''}
      </a>
    </header>
  )
}
