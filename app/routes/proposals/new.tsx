import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProposalWords } from '#app/domain/proposals/index.ts'
import { namesOf, placesOnMap } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { ProposalForm, type Written } from './parts/proposal-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t, frame, locale } = await visit(args)
  const [{ settings }, places] = await Promise.all([frame(), placesOnMap(db, locale)])
  const { proposalThreshold, proposalMonths, proposalDays } = settings
  return {
    signedIn: viewer !== null,
    rules: { threshold: proposalThreshold, months: proposalMonths, days: proposalDays },
    places: namesOf(places),
    constraint: constraintsOf(ProposalWords),
    title: pageTitle(t.proposals.write.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => keptDeeds.proposal.ask(args, {})

/** Writing a proposal: first what it is, and whether somebody said it already. */
export default function NewProposal() {
  const { signedIn, rules, places, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.proposals.write
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="proposition"
        breadcrumbs={[{ label: t.proposals.list.title, href: paths.proposals() }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          <ProposalForm
            constraint={constraint}
            places={places}
            lastResult={lastResult as Written | undefined}
          >
            <p className="text-sm text-second">{words.rules(rules.threshold, rules.months, rules.days)}</p>
            {signedIn ? null : <p className="text-sm text-second">{t.participation.comment.identifyAfter}</p>}
          </ProposalForm>
        </div>
      </Wrap>
    </>
  )
}
