import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { packageOnOffer, speaksForWhom, Taking, takePackage } from '#app/domain/funding/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { keyForOne } from '#app/web/for-one.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFile } from '#app/web/perform-with-file.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { TakeForm } from './parts/take-form.tsx'

export const handle = { takes: { upload: { purpose: 'photo', field: 'file' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'sponsorship.take')
  const { db, locale, viewer, t } = visited
  const offered = (await packageOnOffer(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const speaks = await speaksForWhom(db, viewer.id, offered.id)
  return {
    offered,
    speaks,
    email: viewer.email ?? '',
    // Sent twice, the form is one sponsorship.
    clientKey: keyForOne(args.context),
    constraint: constraintsOf(Taking),
    title: pageTitle(t.sponsoring.form.title(offered.title)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  await visitAs(args, 'sponsorship.take')
  const slug = args.params.slug ?? ''
  return performWithFile(args, {
    right: 'sponsorship.take',
    schema: Taking,
    deed: (act, taking, logo) => takePackage(act, { slug, ...taking, logo }),
    done: ({ id }, { paths }) => ({ to: paths.sponsorship(id).payment }),
  })
}

/** Says for whom a package is taken and whom to invoice; the payment is the next step. */
export default function TakePackage() {
  const { offered } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.sponsoring.form
  return (
    <>
      <PageHeading
        title={words.title(offered.title)}
        lead={words.lead}
        seed={`formule-${offered.slug}`}
        breadcrumbs={[
          { label: t.sponsoring.list.title, href: paths.sponsors },
          { label: offered.title, href: paths.sponsorPackage(offered.slug).show },
        ]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-8">
          <Body />
        </div>
      </Wrap>
    </>
  )
}

function Body() {
  const { speaks, ...rest } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.sponsoring.form
  const able = speaks.filter(({ siret, taken }) => siret !== null && !taken)
  return (
    <>
      {speaks.length === 0 ? (
        <Notice tone="warning" title={words.noneTitle}>
          <p>{words.none}</p>
        </Notice>
      ) : null}
      {speaks
        .filter(({ siret }) => siret === null)
        .map(({ id, name }) => (
          <Notice key={id} tone="warning" title={words.noSiretTitle(name)}>
            <p>{words.noSiret}</p>
          </Notice>
        ))}
      {speaks
        .filter(({ taken }) => taken)
        .map(({ id, name }) => (
          <Notice key={id} tone="success" title={words.taken(name)}>
            <p>
              <a href={paths.accountSponsorships}>{words.seeOwn}</a>
            </p>
          </Notice>
        ))}
      {able.length > 0 ? (
        <TakeForm {...rest} speaks={able} lastResult={lastResult} />
      ) : (
        <p>
          <LinkButton tone="secondary" href={paths.sponsors}>
            {t.sponsoring.own.find}
          </LinkButton>
        </p>
      )}
    </>
  )
}
