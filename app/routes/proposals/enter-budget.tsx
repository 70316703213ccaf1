import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { EnterIdeaInput, enterIdea, openCalls } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { proposalHere } from './parts/here.server.ts'
import { OneStep } from './parts/one-step.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'proposal.change')
  const { slug, lang, title } = await proposalHere(visited, args.params)
  const calls = await openCalls(visited.db)
  return { proposal: { slug, lang, title }, calls, title: pageTitle(visited.t.proposals.enter.title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { id: proposalId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: EnterIdeaInput,
    limit: 'small',
    deed: (act, input) => enterIdea(act, { ...input, proposalId }),
    done: (_, { t, paths }) => ({ to: paths.proposal(slug).show, say: t.proposals.enter.done }),
  })
}

/** A proposal that stands already enters the call of a budget. */
export default function EnterBudget() {
  const { proposal, calls } = useLoaderData<typeof loader>()
  const { t, say, locale } = useLanguage()
  const words = t.proposals.enter
  return (
    <OneStep proposal={proposal} words={words}>
      {calls.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Form method="post" className="form">
          <Select
            field={{ id: 'budget-choisi', name: 'budget', required: true }}
            label={words.budget}
            options={calls.map(({ slug, titles, amount }) => ({
              value: slug,
              label: `${inLanguage(titles, locale)} (${say.money(amount)})`,
            }))}
          />
          <SubmitButton>{words.button}</SubmitButton>
        </Form>
      )}
    </OneStep>
  )
}
