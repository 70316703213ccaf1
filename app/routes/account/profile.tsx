import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { changeProfile, nameSeed, Profile, suggestName } from '#app/domain/people/index.ts'
import { signedInRecently } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { OfferedName } from '#app/ui/forms/offered-name.tsx'
import { Select } from '#app/ui/forms/select.tsx'
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
import { visitAs } from '#app/web/visit.ts'
import { classChoices } from '../people/parts/class-choices.ts'
import { AddressPart } from './parts/address-part.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, locale: reading, frame, t } = await visitAs(args, 'profile.change')
  const { now } = await frame()
  const { displayName, class: declared, locale, email } = viewer
  return {
    profile: { displayName, class: declared, locale },
    email,
    suggested: await suggestName(db, reading, nameSeed(viewer.id)),
    recent: signedInRecently(viewer, now),
    constraint: constraintsOf(Profile),
    title: pageTitle(t.people.account.profile.title),
  }
}

export const meta = titleMeta

export const action = async (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'profile.change',
    schema: Profile,
    form: await withOfferedName(args.request),
    limit: 'small',
    deed: (act, input) => changeProfile(act, input),
    done: (_, { t, paths }) => ({
      to: paths.accountProfile,
      say: t.people.account.profile.saved,
    }),
  })

export default function ProfilePage() {
  const { profile, email, recent, suggested, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.people.account.profile.title} />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <ProfileForm
            {...{ profile, constraint, lastResult, offered: offeredIn(lastResult) ?? suggested }}
          />
          <AddressPart email={email} recent={recent} />
        </div>
      </Wrap>
    </>
  )
}

function ProfileForm({
  profile,
  constraint,
  lastResult,
  offered,
}: {
  profile: Profile
  constraint: ReturnType<typeof constraintsOf>
  lastResult?: SubmissionResult<string[]> | undefined
  offered: string
}) {
  const { t, paths } = useLanguage()
  const words = t.people.account.profile
  const [form, fields] = useForm<Profile>({
    id: 'profile',
    lastResult,
    constraint,
    defaultValue: profile,
    defaultNoValidate: false,
  })
  const languages = (['fr', 'it', 'en'] as const).map((value) => ({ value, label: t.common.language[value] }))
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary
        form={form}
        labels={{ displayName: words.displayName, class: words.class, locale: words.locale }}
      />
      <TextInput
        field={fieldWith(fields.displayName, { required: true, maxLength: 40 })}
        label={words.displayName}
        hint={words.displayNameHint}
        autoComplete="nickname"
      />
      <OfferedName field={fields.displayName} name={offered} />
      <Choices
        field={fieldWith(fields.class, { required: true })}
        label={words.class}
        hint={words.classHint}
        options={classChoices(t.people.signIn.join.classes)}
      />
      <Select
        field={fieldWith(fields.locale, { required: true })}
        label={words.locale}
        options={languages}
        empty={null}
      />
      <SubmitButton action={paths.accountProfile}>{words.save}</SubmitButton>
    </Form>
  )
}
