import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedInRecently } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visitAs } from '#app/web/visit.ts'
import { SignInAgain } from '../people/parts/sign-in-again.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, frame, t } = await visitAs(args, 'data.export')
  const { now } = await frame()
  return { recent: signedInRecently(viewer, now), title: pageTitle(t.people.account.data.title) }
}

export const meta = titleMeta

/** What one may do with all that is kept: take it away, or have it erased. */
export default function Data() {
  const { recent } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.account.data
  return (
    <>
      <PageHeading title={words.title} />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <section className="grid justify-items-start gap-4">
            <h2>{words.exportTitle}</h2>
            <p>{words.exportLead}</p>
            {recent ? (
              <LinkButton href={paths.accountExport}>{words.export}</LinkButton>
            ) : (
              <SignInAgain why={t.people.locks.again} back={paths.accountData} />
            )}
          </section>
          <section className="grid justify-items-start gap-4">
            <h2>{words.erasureTitle}</h2>
            <p>{words.erasureLead}</p>
            <LinkButton tone="danger" href={paths.accountErasure}>
              {words.erasureGo}
            </LinkButton>
          </section>
        </div>
      </Wrap>
    </>
  )
}
