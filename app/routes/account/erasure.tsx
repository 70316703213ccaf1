import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErasureInput, eraseAccount } from '#app/domain/account/index.ts'
import { type PromiseAtStake, promisesAtStake } from '#app/domain/funding/index.ts'
import { opinionsAtStake } from '#app/domain/participation/index.ts'
import { signedInRecently } from '#app/domain/policy.ts'
import { clearDevice } from '#app/lib/ballots/device-copy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErasureRule } from '#app/ui/erasure-rule.tsx'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { type FormField, fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { writeCookie } from '#app/web/visitor/cookies.ts'
import { SignInAgain } from '../people/parts/sign-in-again.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, frame, locale, t } = await visitAs(args, 'account.erase')
  const [{ open }, promises, { now }] = await Promise.all([
    opinionsAtStake(db, viewer.id),
    promisesAtStake(db, viewer.id, locale),
    frame(),
  ])
  return {
    open,
    promises,
    recent: signedInRecently(viewer, now),
    title: pageTitle(t.people.account.erasure.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { session } = await visitAs(args, 'account.erase')
  return perform(args, {
    right: 'account.erase',
    schema: ErasureInput,
    limit: 'small',
    deed: (act, input) => eraseAccount(act, { ...input, sessionId: session?.sessionId }),
    done: (_, { instance, t, paths }) => {
      args.context.setCookies.push(writeCookie(instance, 'session', '', 0))
      return { to: paths.home, say: t.people.account.erasure.done }
    },
  })
}

/** The second of two steps: what becomes of the words, and a box to tick, before the button. */
export default function Erasure() {
  const { open, promises, recent } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.account.erasure
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ contributions: string; promises: string; sure: string }>({
    id: 'erasure',
    lastResult,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        {recent ? null : <SignInAgain why={t.people.locks.again} back={paths.accountErasure} />}
        <Form
          method="post"
          className="form"
          {...getFormProps(form)}
          onSubmit={(event) => {
            clearDevice()
            form.onSubmit(event)
          }}
        >
          <ErasureRule rule={words.rule} />
          <p className="font-semibold">{open > 0 ? words.opinionsOpen(open) : words.noneOpen}</p>
          <ErrorSummary
            form={form}
            labels={{ contributions: words.words, promises: words.promises, sure: words.sure }}
          />
          <p>
            <a href={paths.accountExport}>{words.exportFirst}</a>
          </p>
          <Choices
            field={fieldWith(fields.contributions, { required: true })}
            label={words.words}
            options={[
              { value: 'stay', label: words.stay, hint: words.stayHint },
              { value: 'go', label: words.go, hint: words.goHint },
            ]}
          />
          {promises.length > 0 ? <Promises field={fields.promises} of={promises} /> : null}
          <Checkbox field={fieldWith(fields.sure, { required: true })} label={words.sure} />
          <SubmitButton tone="danger" action={paths.accountErasure}>
            {words.erase}
          </SubmitButton>
        </Form>
      </Wrap>
    </>
  )
}

/** Each promise that may still be charged, by its name; asked while one of them can be withdrawn. */
function Promises({ field, of }: { field: FormField; of: readonly PromiseAtStake[] }) {
  const { t, say } = useLanguage()
  const words = t.people.account.erasure
  const named = of.map(({ id, title, amount, deadlineAt, withdrawable }) => (
    <li key={id}>
      {withdrawable
        ? words.promise(say.money(amount), title, say.instant(deadlineAt))
        : words.collecting(say.money(amount), title)}
    </li>
  ))
  const list = <ul className="grid list-disc gap-1 ps-5">{named}</ul>
  if (!of.some(({ withdrawable }) => withdrawable)) return <Notice>{list}</Notice>
  return (
    <Choices
      field={fieldWith(field, { initialValue: field.initialValue ?? 'withdraw', required: true })}
      label={words.promises}
      hint={list}
      options={[
        { value: 'withdraw', label: words.withdraw, hint: words.withdrawHint },
        { value: 'keep', label: words.keep, hint: words.keepHint },
      ]}
    />
  )
}
