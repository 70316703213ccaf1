import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mustBeReadBack } from '#app/domain/amount.ts'
import {
  campaignsToSponsor,
  missingToInvoice,
  offerPackage,
  projectsToSponsor,
  PackageForm as Schema,
} from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { PackageForm } from './parts/package-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await visitAs(args, 'package.offer')
  const [projects, campaigns, incomplete] = await Promise.all([
    projectsToSponsor(db),
    campaignsToSponsor(db),
    missingToInvoice(db),
  ])
  return {
    ...{ projects, campaigns, incomplete },
    constraint: constraintsOf(Schema),
    title: pageTitle(t.sponsoring.desk.form.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'package.offer',
    schema: Schema,
    before: ({ price, readBack }) => mustBeReadBack({ amount: price, readBack }, { field: 'price' }),
    deed: (act, { readBack, ...content }) => offerPackage(act, content),
    done: ({ slug }, { t, paths }) => ({
      to: paths.deskPackage(slug).show,
      say: t.sponsoring.desk.form.done,
    }),
  })

export default function NewPackage() {
  const { projects, campaigns, incomplete, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.sponsoring.desk
  return (
    <>
      <PageHeading
        title={words.form.title}
        lead={words.form.lead}
        seed="nouvelle-formule"
        breadcrumbs={[{ label: words.title, href: paths.deskPackages }]}
      />
      <Wrap>
        {incomplete ? (
          <Notice tone="warning" title={words.form.incompleteTitle}>
            <p>{t.sponsoring.refusals['seller-incomplete']}</p>
          </Notice>
        ) : null}
        <PackageForm
          projects={projects}
          campaigns={campaigns}
          constraint={constraint}
          lastResult={lastResult}
          toReadBack={offeredIn(lastResult)}
        />
      </Wrap>
    </>
  )
}
