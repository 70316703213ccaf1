import type { PublishedProposal } from '#app/domain/proposals/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** What its authors may do with it, and whoever would be one of them; nothing for whoever has not signed in. */
export function WhatItsPeopleDo({ of: { slug, can } }: { of: PublishedProposal }) {
  const { t, paths } = useLanguage()
  const words = t.proposals.show
  const to = paths.proposal(slug)
  const doings = [
    { may: can.carryOn, href: to.carryOn, label: words.carryOn },
    { may: can.revise, href: to.revise, label: words.revise },
    { may: can.takeAuthors, href: to.authors, label: words.authors },
    { may: can.merge, href: to.merge, label: words.merge },
    { may: can.askToJoin, href: to.authors, label: words.askToJoin },
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
