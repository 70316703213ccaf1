import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { carryOn } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
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
  return { proposal: { slug, lang, title }, title: pageTitle(visited.t.proposals.carryOn.title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { id: proposalId, slug } = await proposalHere(visited, args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => carryOn(act, { proposalId }),
    done: (_, { t, paths }) => ({ to: paths.proposal(slug).show, say: t.proposals.carryOn.done }),
  })
}

export default function CarryOn() {
  const { proposal } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.proposals.carryOn
  return (
    <OneStep proposal={proposal} words={words}>
      <Form method="post">
        <SubmitButton>{words.button}</SubmitButton>
      </Form>
    </OneStep>
  )
}
