import type { ProposalCard as Card } from '#app/domain/proposals/index.ts'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { StateBadge } from './state-badge.tsx'

/** One proposal of a list: what it is, where it stands, how many stand behind it. */
export function ProposalCard({ of, large }: { of: Card; large?: boolean }) {
  const language = useLanguage()
  const { t, say, paths } = language
  const names = t.proposalNames
  return (
    <article className={large ? 'card large' : 'card'}>
      <p className="eyebrow text-sm text-second">{aboutOf(of, language)}</p>
      <h3 className={large ? 'text-xl' : 'text-lg'} lang={of.lang}>
        <a href={paths.proposal(of.slug).show}>{of.title}</a>
      </h3>
      <p className="flex flex-wrap items-center gap-3">
        <StateBadge state={of.state} />
        {of.dueOn ? <span className="text-sm text-second">{names.dueOn(say.day(of.dueOn))}</span> : null}
      </p>
      <p lang={of.lang}>{of.summary}</p>
      <p>
        <b>{names.supports(of.supports)}</b>
        {of.supports > 0 ? `, ${names.verified(of.verified)}` : ''}
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm text-second">
        {of.state === 'open' ? <span>{names.towards(of.weighty, of.threshold)}</span> : null}
        <span>{names.comments(of.comments)}</span>
      </p>
    </article>
  )
}

/** On what it is, where, and how far that is. */
export const aboutOf = ({ themes, place, metres }: Card, { t }: Pick<Language, 't'>): string =>
  [
    ...themes.map((theme) => t.projects.themes[theme]),
    place,
    metres === null ? '' : t.proposalNames.away(metres),
  ]
    .filter(Boolean)
    .join(' · ')
