import type { DossierCard } from '#app/domain/dossiers/index.ts'
import type { CampaignCard } from '#app/domain/funding/index.ts'
import type { ProjectCard } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Row, Rows } from './row.tsx'
import { Section } from './section.tsx'

export type Asking = Pick<
  CampaignCard,
  'slug' | 'lang' | 'title' | 'goal' | 'promised' | 'deadlineAt' | 'now'
>
export type Moved = Pick<ProjectCard, 'slug' | 'lang' | 'title' | 'phase' | 'milestone'>
export type Sought = Pick<DossierCard, 'slug' | 'lang' | 'title' | 'state' | 'asked'>

/** Money and milestones: the campaigns that run, the projects and the dossiers that moved last. */
export function Moves({ asking, moved, sought }: { asking: Asking[]; moved: Moved[]; sought: Sought[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.home
  if (asking.length + moved.length + sought.length === 0) return null
  return (
    <Section
      id="mouvement"
      title={words.moved.title}
      more={[
        { href: paths.projects(), label: words.moved.all },
        { href: paths.campaigns(), label: t.campaignNames.homeAll },
        { href: paths.dossiers(), label: words.dossiers.all },
      ]}
    >
      <Rows>
        {asking.map(({ slug, lang, title, goal, promised, deadlineAt, now }) => (
          <Row key={slug} href={paths.campaign(slug).show} lang={lang} title={title}>
            <p>
              {t.campaignNames.progress(say.money(promised), say.money(goal))}.{' '}
              {t.campaignNames.until(say.day(deadlineAt), say.relative(deadlineAt, now))}.
            </p>
          </Row>
        ))}
        {moved.map(({ slug, lang, title, phase, milestone }) => (
          <Row key={slug} href={paths.project(slug).show} lang={lang} title={title}>
            <p>
              {t.projects.phases[phase]}
              {milestone
                ? `. ${words.moved.next(
                    milestone.late ? t.projects.card.nextLate : t.projects.card.next,
                    say.shortDay(milestone.currentOn),
                  )}`
                : ''}
            </p>
          </Row>
        ))}
        {sought.map(({ slug, lang, title, state, asked }) => (
          <Row key={slug} href={paths.dossier(slug).show} lang={lang} title={title}>
            <p>
              {t.dossierNames.states[state]}.{' '}
              <span className="money">{t.dossierNames.asked(say.money(asked))}</span>
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
