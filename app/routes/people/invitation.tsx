import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { enterByInvitation, invitationOf, Newcomer, nameSeed, suggestName } from '#app/domain/people/index.ts'
import { deviceOf } from '#app/lib/browser/device.ts'
import { localeOf } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { OfferedName } from '#app/ui/forms/offered-name.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { withOfferedName } from '#app/web/forms/offered-name.ts'
import { perform } from '#app/web/perform.ts'
import { pageUrl, visit } from '#app/web/visit.ts'
import { enter } from '#app/web/visitor/enter.ts'
import { classChoices } from './parts/class-choices.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, locale, t } = await visit(args)
  const found = await invitationOf(db, args.params.token ?? '')
  const who = !found?.known
    ? 'newcomer'
    : !viewer
      ? 'nobody'
      : viewer.email === found.email
        ? 'herself'
        : 'another'
  return {
    invitation: found && { email: found.email, role: found.role, who },
    suggested: found ? await suggestName(db, locale, nameSeed(found.email)) : '',
    constraint: constraintsOf(Newcomer),
    title: pageTitle(t.people.signIn.invitation.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { db, paths } = await visit(args)
  const token = args.params.token ?? ''
  const known = (await invitationOf(db, token))?.known ?? false
  const locale = localeOf(pageUrl(args.request).pathname)
  const device = deviceOf(args.request.headers.get('User-Agent'))
  return perform(args, {
    right: 'whoever-has-the-link',
    schema: known ? z.object({ displayName: z.undefined(), class: z.undefined() }) : Newcomer,
    form: await withOfferedName(args.request),
    limit: 'code',
    deed: async (act, input) => {
      const newcomer = input.displayName ? { ...input, locale } : undefined
      return enterByInvitation(act, { token, newcomer, device })
    },
    done: async (session, visited) => ({
      ...(session ? await enter(args, visited, session, paths.desk) : { to: paths.desk }),
      say: visited.t.people.signIn.invitation.accepted,
    }),
  })
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.signIn.invitation
  if (!invitation) return <PageHeading title={words.title} lead={words.over} seed="connexion" />
  const { email, role, who } = invitation
  return (
    <>
      <PageHeading title={words.title} lead={words.lead(t.people.roles[role])} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-6">
          <p>{words.forAddress(email)}</p>
          {who === 'newcomer' ? <NewcomerForm /> : null}
          {who === 'herself' ? (
            <Form method="post">
              <Button>{words.accept}</Button>
            </Form>
          ) : null}
          {who === 'another' ? <p>{words.otherAccount}</p> : null}
          {who === 'nobody' ? (
            <>
              <p>{words.signInFirst}</p>
              <LinkButton href={paths.signIn()}>{t.people.signIn.title}</LinkButton>
            </>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}

function NewcomerForm() {
  const { suggested, constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.people.signIn
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ displayName: string; class: string }>({
    id: 'invitation',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary
        form={form}
        labels={{ displayName: words.invitation.displayName, class: words.join.class }}
      />
      <TextInput
        field={fieldWith(fields.displayName, { required: true, maxLength: 40 })}
        label={words.invitation.displayName}
        hint={words.invitation.displayNameHint}
        autoComplete="name"
      />
      <OfferedName field={fields.displayName} name={offeredIn(lastResult) ?? suggested} />
      <Choices
        field={fieldWith(fields.class, { required: true })}
        label={words.join.class}
        options={classChoices(words.join.classes)}
      />
      <SubmitButton>{words.invitation.accept}</SubmitButton>
    </Form>
  )
}
