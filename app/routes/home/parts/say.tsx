import type { ConsultationCard } from '#app/domain/ballots/index.ts'
import type { ProjectCard } from '#app/domain/projects/index.ts'
import type { ProposalCard } from '#app/domain/proposals/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from '../../projects/parts/last-day.ts'
import { Row, Rows } from './row.tsx'
import { Section } from './section.tsx'

export type Closing = Pick<ProjectCard, 'slug' | 'lang' | 'title' | 'can'>
export type Supported = Pick<ProposalCard, 'slug' | 'lang' | 'title' | 'weighty' | 'threshold'>

export type Voting = Pick<ConsultationCard, 'kind' | 'slug' | 'secret' | 'titles' | 'closesOn' | 'voted'>
/** A budget whose call takes ideas. */
export type Calling = Pick<ConsultationCard, 'slug' | 'titles'> & { ideasUntil: string }

/** What one can say now: votes and opinions, the first to close first, and some proposals that one can support. */
export function Say({
  votes,
  calls,
  closing,
  proposals,
}: {
  votes: Voting[]
  calls: Calling[]
  closing: Closing[]
  proposals: Supported[]
}) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.home
  if (votes.length + calls.length + closing.length + proposals.length === 0) return null
  return (
    <Section
      id="avis"
      title={words.closing.title}
      more={[
        ...(votes.length > 0 ? [{ href: paths.consultations, label: words.votes.all }] : []),
        ...(calls.length > 0 || votes.some(({ kind }) => kind === 'budget')
          ? [{ href: paths.budgets, label: words.votes.budgets }]
          : []),
        { href: paths.projects({ agir: 'avis' }), label: words.closing.all },
        { href: paths.proposals(), label: words.proposals.all },
        { href: paths.newProposal, label: words.proposals.write },
      ]}
    >
      <Rows>
        {votes.map(({ kind, slug, secret, titles, closesOn, voted }) => (
          <Row
            key={slug}
            href={paths[kind](slug).show}
            lang={titles[locale] ? locale : 'fr'}
            title={inLanguage(titles, locale)}
          >
            <p className={voted ? undefined : 'live'}>
              {voted
                ? t.voteNames[secret ? 'voted' : 'given']
                : `${t.voteNames[secret ? 'vote' : 'answer']} — ${words.closing.until(say.day(closesOn))}`}
            </p>
          </Row>
        ))}
        {calls.map(({ slug, titles, ideasUntil }) => (
          <Row
            key={slug}
            href={paths.budget(slug).show}
            lang={titles[locale] ? locale : 'fr'}
            title={inLanguage(titles, locale)}
          >
            <p className="live">
              {words.votes.idea} — {words.closing.until(say.day(ideasUntil))}
            </p>
          </Row>
        ))}
        {closing.map(({ slug, lang, title, can: { opinion } }) => (
          <Row key={slug} href={paths.project(slug).show} lang={lang} title={title}>
            <p className="live">
              {t.projects.card.opinion}
              {opinion.open && opinion.until
                ? ` — ${words.closing.until(say.day(lastDayOf(opinion.until)))}`
                : ''}
            </p>
          </Row>
        ))}
        {proposals.map(({ slug, lang, title, weighty, threshold }) => (
          <Row key={slug} href={paths.proposal(slug).show} lang={lang} title={title}>
            <p>
              {words.proposals.one}, {t.proposalNames.towards(weighty, threshold)}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
