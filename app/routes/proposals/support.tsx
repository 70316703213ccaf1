import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { proposalHere } from './parts/here.server.ts'
import { Refused } from './parts/refused.tsx'
import { SupportBox } from './parts/support-box.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug, lang, title, state, supports, verified, weighty, threshold, ...more } = await proposalHere(
    visited,
    args.params,
  )
  const { thresholdClasses, expiresOn, dueOn, overdue, examiner, supported, can } = more
  const shown = { slug, lang, title, state, supports, verified, weighty, threshold }
  const proposal = { ...shown, thresholdClasses, expiresOn, dueOn, overdue, examiner, supported, can }
  return { proposal, title: pageTitle(visited.t.proposals.support.title) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  keptDeeds.support.ask(args, { slug: args.params.slug ?? '' })

/** Supporting by itself: where a refusal has a place without a script. */
export default function Support() {
  const { proposal } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={t.proposals.support.title}
        seed={proposal.slug}
        lead={<span lang={proposal.lang}>{proposal.title}</span>}
        breadcrumbs={[{ label: proposal.title, href: paths.proposal(proposal.slug).show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          <Refused by={lastResult} />
          <SupportBox of={proposal} />
        </div>
      </Wrap>
    </>
  )
}
