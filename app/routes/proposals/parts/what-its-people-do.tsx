import type { PublishedProposal } from '#app/domain/proposals/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** What its authors may do with it, and whoever supports it once they have given it up; nothing for anybody else. */
export function WhatItsPeopleDo({ of: { slug, can } }: { of: PublishedProposal }) {
  const { t, paths } = useLanguage()
  const words = t.proposals.show
  const to = paths.proposal(slug)
  const doings = [
    { may: can.carryOn, href: to.carryOn, label: words.carryOn },
    { may: can.withdraw, href: to.withdraw, label: words.withdraw },
  ].filter(({ may }) => may)
  if (doings.length === 0) return null
  return (
    <section className="card print:hidden" aria-labelledby="agir">
      <h2 id="agir" className="text-lg">
        {words.now}
      </h2>
      <ul className="grid gap-3">
        {doings.map(({ href, label }) => (
          <li key={href}>
            <LinkButton tone="secondary" href={href}>
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
