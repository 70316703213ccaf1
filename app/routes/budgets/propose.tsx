import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hersToEnter } from '#app/domain/ballots/index.ts'
import { ProposalWords } from '#app/domain/proposals/index.ts'
import { namesOf, placesOnMap } from '#app/domain/station/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { ProposalForm, type Written } from '../proposals/parts/proposal-form.tsx'
import { budgetHere } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug, titles, rules } = await budgetHere(visited, args.params)
  // Why not is said on its page.
  if (!rules.takesIdeas) throw redirect(visited.paths.budget(slug).show)
  return {
    ...{ slug, titles, until: rules.ideasUntil, ideaCap: rules.ideaCap ?? rules.amount },
    places: namesOf(await placesOnMap(visited.db, visited.locale)),
    signedIn: visited.viewer !== null,
    hers: visited.viewer ? await hersToEnter(visited.db, visited.viewer.id) : [],
    constraint: constraintsOf(ProposalWords),
    title: pageTitle(visited.t.budgets.show.propose),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  keptDeeds.idea.ask(args, { budget: args.params.slug ?? '' })

/** Writing an idea for a budget: a proposal of its call. */
export default function ProposeIdea() {
  const { slug, titles, until, ideaCap, signedIn, hers, places, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths, locale } = useLanguage()
  const words = t.budgets.show
  return (
    <>
      <PageHeading
        title={words.proposeTitle}
        lead={words.proposeLead(say.day(until))}
        seed="idee"
        breadcrumbs={[
          { label: t.budgets.list.title, href: paths.budgets },
          { label: inLanguage(titles, locale), href: paths.budget(slug).show },
        ]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          <ProposalForm
            constraint={constraint}
            places={places}
            lastResult={lastResult as Written | undefined}
          >
            <p className="text-sm text-second">{words.ideaCap(say.money(ideaCap))}</p>
            {signedIn ? null : <p className="text-sm text-second">{t.participation.comment.identifyAfter}</p>}
          </ProposalForm>
          {hers.length > 0 ? (
            <section aria-labelledby="deja" className="mt-10 grid gap-3">
              <h2 id="deja">{t.proposals.enter.hers}</h2>
              <ul className="grid list-disc gap-1 pl-6">
                {hers.map(({ slug, title, lang }) => (
                  <li key={slug}>
                    <a href={paths.proposal(slug).enterBudget} lang={lang}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
