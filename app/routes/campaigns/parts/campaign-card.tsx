import type { CampaignCard as Card } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { RidgeProgress } from '#app/ui/drawings/ridge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { CampaignBadge } from './campaign-badge.tsx'
import { shareOf } from './share-of.ts'

/** One campaign in a list, on its project's page or at home: what for, how far, until when. */
export function CampaignCard({
  of,
  onProject,
  level: Heading = 'h3',
  large,
}: {
  of: Card
  /** The words before the project's name; left out on the project's own page. */
  onProject?: string
  level?: 'h2' | 'h3'
  /** Two columns wide, where there are two. */
  large?: boolean
}) {
  const { t, say, paths } = useLanguage()
  const words = t.campaignNames
  const { slug, lang, title, purpose, state, takesPledges, goal, promised, deadlineAt, now, project } = of
  const { show } = paths.campaign(slug)
  return (
    <article className={large ? 'card campaign-card large' : 'card'}>
      <Heading className={large ? 'text-xl' : 'text-lg'} lang={lang}>
        <a href={show}>{title}</a>
      </Heading>
      <p>
        <CampaignBadge state={state} takesPledges={takesPledges} ending={of.ending} />
      </p>
      <p lang={lang}>{purpose}</p>
      <RidgeProgress
        seed={slug}
        share={shareOf(of)}
        label={words.progress(say.money(promised), say.money(goal))}
      />
      <p className="text-sm text-second">
        {of.pledges === null ? words.fewPledges : words.pledges(of.pledges)}
        {' · '}
        {takesPledges
          ? words.until(say.day(deadlineAt), say.relative(deadlineAt, now))
          : words.ended(say.day(deadlineAt))}
      </p>
      {onProject ? (
        <p className="text-sm text-second">
          {onProject}{' '}
          <a href={paths.project(project.slug).show} lang={project.lang}>
            {project.title}
          </a>
        </p>
      ) : null}
      <p>
        <LinkButton tone="secondary" small href={show}>
          {words.read}
          <span className="sr-only" lang={lang}>{`${say.colon}${title}`}</span>
        </LinkButton>
      </p>
    </article>
  )
}
