import type { CampaignCard } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

export type Running = Pick<
  CampaignCard,
  'id' | 'slug' | 'lang' | 'title' | 'goal' | 'promised' | 'deadlineAt' | 'now'
>

/** That people can pay for a part of a project now: each campaign in two lines, and the way to it. */
export function RunningCampaigns({ campaigns }: { campaigns: readonly Running[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaignNames
  if (campaigns.length === 0) return null
  return (
    <section className="card" aria-labelledby="campagnes">
      <h2 id="campagnes" className="text-lg">
        {words.heading}
      </h2>
      <ul className="grid gap-3">
        {campaigns.map(({ id, slug, lang, title, goal, promised, deadlineAt, now }) => (
          <li key={id} className="grid gap-1">
            <p className="font-semibold" lang={lang}>
              {title}
            </p>
            <p className="text-sm text-second">
              {words.progress(say.money(promised), say.money(goal))}.{' '}
              {words.until(say.day(deadlineAt), say.relative(deadlineAt, now))}.
            </p>
            <p>
              <LinkButton tone="secondary" small href={paths.campaign(slug).show}>
                {words.read}
                <span className="sr-only" lang={lang}>{`${say.colon}${title}`}</span>
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
