import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Address, askForCode } from '#app/domain/people/index.ts'
import { refuseUnlessRecent, signedInRecently } from '#app/domain/policy.ts'
import { localeOf } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { pageUrl, visitAs } from '#app/web/visit.ts'
import { writeTicket } from '#app/web/visitor/ticket.ts'
import { AddressPart } from './parts/address-part.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, frame, t } = await visitAs(args, 'address.change')
  const { now } = await frame()
  return {
    email: viewer.email,
    recent: signedInRecently(viewer, now),
    title: pageTitle(t.people.account.profile.addressTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  await visitAs(args, 'address.change')
  const locale = localeOf(pageUrl(args.request).pathname)
  return perform(args, {
    right: 'address.change',
    schema: z.object({ email: Address }),
    limit: 'sign-in',
    deed: (act, { email }) => {
      refuseUnlessRecent(act)
      return askForCode(act, { email, locale })
    },
    done: (_, { instance, paths }, { email }) => {
      args.context.setCookies.push(writeTicket(instance, { email, proved: false, back: null }))
      return { to: paths.accountAddressCode }
    },
  })
}

export default function AddressPage() {
  const { email, recent } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.people.account.profile.title} />
      <Wrap>
        <AddressPart {...{ email, recent, lastResult }} />
      </Wrap>
    </>
  )
}
