import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Code, changeAddress, confirmCode } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { dropTicket, readTicket } from '#app/web/visitor/ticket.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, t, paths } = await visitAs(args, 'address.change')
  const ticket = readTicket(args.request, instance)
  if (!ticket) throw redirect(paths.accountProfile)
  return {
    email: ticket.email,
    mailboxUrl: instance.mailboxUrl,
    title: pageTitle(t.people.account.profile.codeTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { instance, paths } = await visitAs(args, 'address.change')
  const ticket = readTicket(args.request, instance)
  if (!ticket) return redirect(paths.accountProfile, 303)
  const { email } = ticket
  return perform(args, {
    right: 'address.change',
    schema: z.object({ code: Code }),
    limit: 'code',
    deed: async (act, { code }) => {
      const confirmation = await confirmCode(act, { email, code })
      if (confirmation === 'confirmed') await changeAddress(act, { email })
      return confirmation
    },
    // A wrong code refuses here, after the commit: the attempt stays counted.
    done: (confirmation, { t }) => {
      if (confirmation !== 'confirmed') throw new Refusal(confirmation, 422, 'code')
      args.context.setCookies.push(dropTicket(instance))
      return { to: paths.accountProfile, say: t.people.account.profile.addressChanged }
    },
  })
}

export default function AddressCode() {
  const { email, mailboxUrl } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.people.account.profile
  const { code } = t.people.signIn
  const [form, fields] = useForm<{ code: string }>({ id: 'code', lastResult, defaultNoValidate: false })
  return (
    <>
      <PageHeading title={words.codeTitle} lead={words.codeSent(email)} />
      <Wrap>
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ code: code.label }} />
          <TextInput
            field={fieldWith(fields.code, { required: true })}
            label={code.label}
            hint={code.hint}
            inputMode="numeric"
            autoComplete="one-time-code"
            short
          />
          <SubmitButton action={paths.accountAddressCode}>{words.confirm}</SubmitButton>
        </Form>
        {mailboxUrl ? (
          <p className="mt-6">
            <a href={mailboxUrl}>{code.mailbox}</a>
          </p>
        ) : null}
      </Wrap>
    </>
  )
}
