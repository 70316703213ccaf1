import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Address, askForCode } from '#app/domain/people/index.ts'
import { localeOf } from '#app/lib/language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { constraintsOf } from '#app/web/forms.ts'
import { keptWords } from '#app/web/kept-words.ts'
import { perform } from '#app/web/perform.ts'
import { readForm } from '#app/web/read-form.ts'
import { safeReturn } from '#app/web/refused.ts'
import { readTicket, writeTicket } from '#app/web/ticket.ts'
import { pageUrl, visit } from '#app/web/visit.ts'
import { AddressForm } from './parts/address-form.tsx'
import { enterByPassword } from './parts/enter-by-password.ts'
import { KeptWords } from './parts/kept-words.tsx'

const AddressInput = z.object({ email: Address, suite: z.string().optional() })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, url, t, paths, instance } = visited
  const back = safeReturn(url.searchParams.get('suite'), '')
  if (viewer) throw redirect(back || paths.account)
  return {
    back,
    email: readTicket(args.request, instance)?.email ?? '',
    kept: await keptWords(args.request, visited),
    constraint: constraintsOf(AddressInput),
    title: `${t.people.signIn.title} — Cordée`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Known address or not, the answer is the same: a code is on its way. A password typed here (Enter) is one. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  if (form.get('password')) return enterByPassword(args, form)
  const locale = localeOf(pageUrl(args.request).pathname)
  return perform(args, {
    schema: AddressInput,
    form,
    limit: 'sign-in',
    countTo: ({ email }) => email,
    deed: (act, { email }) => askForCode(act, { email, locale }),
    done: (_, { instance, paths }, { email, suite }) => {
      args.context.setCookies.push(writeTicket(instance, { email, proved: false, back: suite || null }))
      return { to: paths.signInCode }
    },
  })
}

export default function SignIn() {
  const { back, email, kept, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.people.signIn.title} lead={t.people.signIn.lead} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          {kept ? <KeptWords {...kept} /> : null}
          <AddressForm lastResult={lastResult} constraint={constraint} email={email} back={back} />
        </div>
      </Wrap>
    </>
  )
}
