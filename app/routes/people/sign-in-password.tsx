import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptWords } from '#app/web/kept/kept-words.ts'
import { visit } from '#app/web/visit.ts'
import { AddressForm } from './parts/address-form.tsx'
import { enterByPassword, PasswordInput } from './parts/enter-by-password.ts'
import { KeptWords } from './parts/kept-words.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, t, paths } = visited
  if (viewer) throw redirect(paths.account)
  return {
    kept: await keptWords(args.request, visited),
    constraint: constraintsOf(PasswordInput),
    title: pageTitle(t.people.signIn.passwordTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => enterByPassword(args)

export default function SignInByPassword() {
  const { kept, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const typed = lastResult?.initialValue
  const begun = typeof typed?.mots === 'string' ? typed.mots : ''
  return (
    <>
      <PageHeading title={t.people.signIn.passwordTitle} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          {kept ? <KeptWords of={kept} asks={begun !== kept.name} /> : null}
          <AddressForm
            lastResult={lastResult}
            constraint={constraint}
            email=""
            back={typeof typed?.suite === 'string' ? typed.suite : ''}
            kept={begun}
            withPassword
          />
        </div>
      </Wrap>
    </>
  )
}
