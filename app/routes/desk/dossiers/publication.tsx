import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { fileable, missingToPublish, publishDossier } from '#app/domain/dossiers/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { amountsOf } from './parts/amounts-to-read.server.ts'
import { AnnexAsked } from './parts/annex.tsx'
import { FilingForm } from './parts/filing-form.tsx'
import { FilingInput } from './parts/filing-input.server.ts'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await dossierFor(args, 'dossier.write')
  const { dossier, name, actor, t } = visited
  const { slug, revision, published, state, missing, annex, countedAt } = dossier
  return {
    ...{ slug, name, revision, published, annex, countedAt },
    incomplete: missingToPublish(dossier),
    papers: missing,
    amounts: amountsOf(dossier, visited).map(({ said }) => said),
    mayPublish: may(actor, 'dossier.publish'),
    mayFile: fileable.includes(state),
    constraint: constraintsOf(FilingInput),
    title: pageTitle(t.dossiersDesk.publication.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'dossier.publish',
    schema: z.object({ revision: z.coerce.number().int() }),
    deed: (act, { revision }) => publishDossier(act, { slug, revision }),
    done: (_, { t, paths }) => ({
      to: paths.dossier(slug).show,
      say: t.dossiersDesk.publication.publishedDone,
    }),
  })
}

/** The two deeds that leave the house: opening the dossier to everybody, and sending it to the funder. */
export default function DossierPublication() {
  const of = useLoaderData<typeof loader>()
  const { slug, name, revision, constraint, mayFile, papers } = of
  const { t, paths, say } = useDeskLanguage()
  const words = t.dossiersDesk.publication
  return (
    <DossierPage slug={slug} title={words.title(name)} lead={words.lead}>
      <Publishing />
      <section className="grid gap-4">
        <h2>{words.file}</h2>
        <p>{words.fileBody}</p>
        {papers.length > 0 ? (
          <Notice tone="warning">
            {words.papersMissing(say.list(papers.map((kind) => t.dossiers.documents[kind])))}
          </Notice>
        ) : null}
        {mayFile ? (
          <FilingForm action={paths.deskDossier(slug).filing} revision={revision} constraint={constraint} />
        ) : (
          <p className="text-second">{words.fileNotNow}</p>
        )}
      </section>
      <AnnexAsked slug={slug} annex={of.annex} countedAt={of.countedAt} />
    </DossierPage>
  )
}

function Publishing() {
  const { slug, revision, published, incomplete, mayPublish, amounts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t, paths, say } = useDeskLanguage()
  const { publication: words, form, amounts: sums } = t.dossiersDesk
  if (published)
    return (
      <section className="grid gap-4">
        <h2>{words.publish}</h2>
        <p>{words.published}</p>
        <p>
          <LinkButton tone="secondary" href={paths.dossier(slug).show}>
            {words.seePublic}
          </LinkButton>
        </p>
      </section>
    )
  const missing =
    incomplete.length > 0
      ? words.missing(say.list(incomplete.map((name) => form.fields[name] ?? name)))
      : undefined
  return (
    <section className="grid gap-4">
      <h2>{words.publish}</h2>
      <p>{words.publishBody}</p>
      <h3>{sums.toBePublished}</h3>
      <ul className="list-disc pl-5">
        {amounts.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {refused ? (
        <Notice tone="danger" live>
          {refused.join(' ')}
        </Notice>
      ) : null}
      <Form method="post">
        <input type="hidden" name="revision" value={revision} />
        <SubmitButton refused={mayPublish ? missing : words.mayorOnly}>{words.publish}</SubmitButton>
      </Form>
    </section>
  )
}
