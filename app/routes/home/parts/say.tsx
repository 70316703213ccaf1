import type { ProjectCard } from '#app/domain/projects/index.ts'
import type { ProposalCard } from '#app/domain/proposals/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from '../../projects/parts/last-day.ts'
import { Row, Rows } from './row.tsx'
import { Section } from './section.tsx'

export type Closing = Pick<ProjectCard, 'slug' | 'lang' | 'title' | 'can'>
export type Supported = Pick<ProposalCard, 'slug' | 'lang' | 'title' | 'weighty' | 'threshold'>

/** What one can say now: opinions that close soon, the first to close first, and some proposals that one can support. */
export function Say({ closing, proposals }: { closing: Closing[]; proposals: Supported[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.home
  if (closing.length + proposals.length === 0) return null
  return (
    <Section
      id="avis"
      title={words.closing.title}
      more={[
        { href: paths.projects({ agir: 'avis' }), label: words.closing.all },
        { href: paths.proposals(), label: words.proposals.all },
        { href: paths.newProposal, label: words.proposals.write },
      ]}
    >
      <Rows>
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
