import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Address, askForCode } from '#app/domain/people/index.ts'
import { localeOf } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { keptWords } from '#app/web/kept/kept-words.ts'
import { perform } from '#app/web/perform.ts'
import { ReturnTo, safeReturn } from '#app/web/return-to.ts'
import { pageUrl, visit } from '#app/web/visit.ts'
import { begunBy } from '#app/web/visitor/enter.ts'
import { countAsk } from '#app/web/visitor/sign-in-limits.ts'
import { readTicket, writeTicket } from '#app/web/visitor/ticket.ts'
import { AddressForm } from './parts/address-form.tsx'
import { enterByPassword } from './parts/enter-by-password.ts'
import { KeptWords } from './parts/kept-words.tsx'

const AddressInput = z.object({
  email: Address,
  suite: ReturnTo,
  mots: z.string().max(32).optional(),
})

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, url, t, paths, instance } = visited
  const back = safeReturn(url.searchParams.get('suite'), '')
  if (viewer) throw redirect(back || paths.account)
  const kept = await keptWords(args.request, visited)
  return {
    back,
    email: readTicket(args.request, instance)?.email ?? '',
    kept,
    begun: kept?.name === url.searchParams.get('mots') ? (kept?.name ?? '') : '',
    constraint: constraintsOf(AddressInput),
    title: pageTitle(t.people.signIn.title),
  }
}

export const meta = titleMeta

/** Known address or not, the answer is the same: a code is on its way. A password typed here (Enter) is one. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  if (form.get('password')) return enterByPassword(args, form)
  const locale = localeOf(pageUrl(args.request).pathname)
  let known = false
  return perform(args, {
    right: 'anyone',
    schema: AddressInput,
    form,
    count: async ({ email }) => {
      known = await countAsk(args, email)
    },
    deed: (act, { email }) => askForCode(act, { email, locale, known }),
    done: async (sent, visited, { email, suite, mots }) => {
      const kept = await begunBy(args, visited, mots, email)
      const ticket = { email, proved: false, back: suite || null, kept }
      args.context.setCookies.push(writeTicket(visited.instance, ticket))
      const to = visited.paths.signInCode
      return sent ? { to } : { to, say: visited.t.people.signIn.code.onTheirWay }
    },
  })
}

export default function SignIn() {
  const { back, email, kept, begun, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.people.signIn.title} lead={t.people.signIn.lead} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          {kept ? <KeptWords of={kept} asks={!begun} /> : null}
          <AddressForm
            lastResult={lastResult}
            constraint={constraint}
            email={email}
            back={back}
            kept={begun}
          />
        </div>
      </Wrap>
    </>
  )
}
