import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askToJoin, coAuthorsWaiting } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { proposalHere } from './parts/here.server.ts'
import { Refused } from './parts/refused.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'proposal.change')
  const proposal = await proposalHere(visited, args.params)
  const { id, slug, lang, title, author, asked, can } = proposal
  return {
    proposal: { slug, lang, title, author, asked, mayAsk: can.askToJoin },
    waiting: author ? await coAuthorsWaiting(visited.db, id) : [],
    title: pageTitle(visited.t.proposals.authors.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { id: proposalId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => askToJoin(act, { proposalId }),
    done: (_, { t, paths }) => ({ to: paths.proposal(slug).show, say: t.proposals.authors.asked }),
  })
}

/** Being named among its authors: asked for by whoever wants to be, taken by one who is. */
export default function Authors() {
  const { proposal, waiting } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useLanguage()
  const words = t.proposals.authors
  const to = paths.proposal(proposal.slug)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={proposal.author ? words.leadAuthor : words.lead}
        seed={proposal.slug}
        breadcrumbs={[{ label: proposal.title, href: to.show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          <Refused by={lastResult} />
          {proposal.author && waiting.length === 0 ? <p>{words.nobody}</p> : null}
          {waiting.map(({ id, name, at }) => (
            <section key={id} className="card" aria-label={name ?? t.ui.contribution.deletedAccount}>
              <p>
                <b>{name}</b>, {say.day(at)}
              </p>
              <Form method="post" action={to.authorsAnswer} className="flex flex-wrap gap-3">
                <input type="hidden" name="personId" value={id} />
                <Button name="taken" value="true">
                  {words.take}
                </Button>
                <Button name="taken" value="false" tone="secondary">
                  {words.leave}
                </Button>
              </Form>
            </section>
          ))}
          {proposal.asked ? <p role="status">{words.asked}</p> : null}
          {proposal.mayAsk ? (
            <Form method="post">
              <SubmitButton>{words.ask}</SubmitButton>
            </Form>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
