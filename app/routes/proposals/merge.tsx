import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/policy.ts'
import { MergeInput, mergeable, mergesWaiting, suggestMerge } from '#app/domain/proposals/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { asResponse } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { proposalHere, unboundHere } from './parts/here.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'proposal.change')
  const { db, actor, locale, t } = visited
  const { id, slug, lang, title, author } = await unboundHere(visited, args.params)
  if (!author && !may(actor, 'notice.rule')) throw asResponse(new Refusal('not-its-author', 403), visited)
  const [waiting, others] = await Promise.all([mergesWaiting(db, id, locale), mergeable(db, id)])
  return {
    proposal: { slug, lang, title, author },
    waiting,
    others,
    constraint: constraintsOf(MergeInput),
    title: pageTitle(t.proposals.merge.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { id: fromId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.change',
    schema: MergeInput,
    limit: 'small',
    deed: (act, { intoId }) => suggestMerge(act, { fromId, intoId }),
    done: ({ merged }, { t, paths }) => ({
      to: paths.proposal(slug).show,
      say: merged ? t.proposals.merge.done : t.proposals.merge.suggested,
    }),
  })
}

/** Making one of two that say the same: suggested by an author of either or a moderator, agreed by an author of each. */
export default function Merge() {
  const { proposal, waiting, others, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.proposals.merge
  const to = paths.proposal(proposal.slug)
  const [form, fields] = useForm<{ intoId: string }>({
    id: 'fusion',
    lastResult,
    constraint: constraint as never,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={proposal.slug}
        breadcrumbs={[{ label: proposal.title, href: to.show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-8">
          {waiting.map(({ id, outgoing, agreed, other }) => (
            <section key={id} className="card" aria-labelledby={`fusion-${id}`}>
              <h2 id={`fusion-${id}`} className="text-lg">
                {outgoing ? words.goes : words.comes}{' '}
                <a href={paths.proposal(other.slug).show} lang={other.lang}>
                  {other.title}
                </a>
              </h2>
              <p className="text-second">{t.proposalNames.supports(other.supports)}</p>
              {proposal.author ? (
                <Form method="post" action={to.mergeAnswer} className="flex flex-wrap items-center gap-3">
                  <input type="hidden" name="mergeId" value={id} />
                  {agreed ? (
                    <span>{words.youAgreed}</span>
                  ) : (
                    <Button name="agreed" value="true">
                      {words.agree}
                    </Button>
                  )}
                  <Button name="agreed" value="false" tone="secondary">
                    {words.decline}
                  </Button>
                </Form>
              ) : null}
            </section>
          ))}
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ intoId: words.into }} />
            <Select
              field={fields.intoId}
              label={words.into}
              hint={words.intoHint}
              options={others.map(({ id, title, lang, supports }) => ({
                value: id,
                label: `${title} (${t.proposalNames.supports(supports)})`,
                lang,
              }))}
            />
            <SubmitButton>{words.suggest}</SubmitButton>
          </Form>
        </div>
      </Wrap>
    </>
  )
}
