import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changePassword, hasPassword, Password } from '#app/domain/people/index.ts'
import { signedInRecently } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { PasswordPart } from './parts/password-part.tsx'

const PasswordChange = z
  .object({
    remove: z.literal('on').optional(),
    current: z.string().max(200).optional(),
    password: z.string().max(200).default(''),
  })
  .refine(({ remove, password }) => remove || Password.safeParse(password).success, {
    path: ['password'],
    params: { refusal: 'password-short' },
  })

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, instance, frame, t } = await visitAs(args, 'password.change')
  const [has, { now }] = await Promise.all([hasPassword(instance.db, viewer.id), frame()])
  return {
    has,
    recent: signedInRecently(viewer, now),
    title: pageTitle(t.people.account.security.password),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { session } = await visitAs(args, 'password.change')
  return perform(args, {
    right: 'password.change',
    schema: PasswordChange,
    secret: ['current', 'password'],
    limit: 'code',
    deed: (act, { current, remove, password }) =>
      changePassword(act, {
        current,
        password: remove ? null : password,
        sessionId: session?.sessionId ?? '',
      }),
    done: (_, { t, paths }, { remove }) => ({
      to: paths.accountSecurity,
      say: remove ? t.people.account.security.passwordRemoved : t.people.account.security.passwordSet,
    }),
  })
}

export default function PasswordPage() {
  const { has, recent } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.people.account.security.title} />
      <Wrap>
        <PasswordPart {...{ has, recent, lastResult }} />
      </Wrap>
    </>
  )
}
