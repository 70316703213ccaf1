import { Form } from '@remix-run/react'
import type { Similar } from '#app/domain/proposals/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { StateBadge } from './state-badge.tsx'

/** Those like the one that is being written: to read, or to support instead. Its buttons belong to `SupportForms`. */
export function SimilarOnes({ found }: { found: readonly Similar[] }) {
  const { t, paths } = useLanguage()
  const words = t.proposals.write
  return (
    <section aria-live="polite" aria-labelledby={found.length > 0 ? 'semblables' : undefined}>
      {found.length > 0 ? (
        <div className="card acting">
          <h2 id="semblables" className="text-lg">
            {words.similar}
          </h2>
          <p className="text-second">{words.similarLead}</p>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ul role="list" className="mt-4 grid gap-4">
            {found.map(({ slug, title, lang, place, state, supports }) => (
              <li key={slug} className="border-t border-line pt-3">
                <p>
                  <a href={paths.proposal(slug).show} lang={lang}>
                    {title}
                  </a>
                  {place ? ` — ${place}` : ''}
                </p>
                <p className="flex flex-wrap items-center gap-3">
                  <StateBadge state={state} />
                  <span className="text-sm text-second">{t.proposalNames.supports(supports)}</span>
                  {takesSupports.has(state) ? (
                    <Button tone="secondary" small form={formOf(slug)}>
                      {t.proposals.support.mineToo}
                    </Button>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

/** The forms behind these buttons: they cannot stand within the one that is being filled in. */
export function SupportForms({ found }: { found: readonly Similar[] }) {
  const { paths } = useLanguage()
  return found.map(({ slug }) => (
    <Form key={slug} id={formOf(slug)} method="post" action={paths.proposal(slug).support} />
  ))
}

const formOf = (slug: string) => `soutien-${slug}`
const takesSupports = new Set(['open', 'reached', 'examined'])
