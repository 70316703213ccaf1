import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { Code, confirmCode, freezeOf, openSession, personByAddress } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { deviceOf } from '#app/lib/browser/device.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { fieldWith } from '#app/ui/forms/field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptWords } from '#app/web/kept/kept-words.ts'
import { perform } from '#app/web/perform.ts'
import { safeReturn } from '#app/web/return-to.ts'
import { visit } from '#app/web/visit.ts'
import { enter } from '#app/web/visitor/enter.ts'
import { countGuess, type Guess } from '#app/web/visitor/sign-in-limits.ts'
import { readTicket, writeTicket } from '#app/web/visitor/ticket.ts'
import { KeptWords } from './parts/kept-words.tsx'

const CodeInput = z.object({ code: Code })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, t, paths, instance } = visited
  const ticket = readTicket(args.request, instance)
  if (viewer) throw redirect(safeReturn(ticket?.back, paths.account))
  if (!ticket) throw redirect(paths.signIn())
  if (ticket.proved) throw redirect(paths.join)
  return {
    email: ticket.email,
    back: ticket.back ?? '',
    kept: await keptWords(args.request, visited),
    begun: ticket.kept ?? '',
    mailboxUrl: instance.mailboxUrl,
    constraint: constraintsOf(CodeInput),
    title: pageTitle(t.people.signIn.code.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { instance, paths } = await visit(args)
  const ticket = readTicket(args.request, instance)
  if (!ticket) return redirect(paths.signIn(), 303)
  const device = deviceOf(args.request.headers.get('User-Agent'))
  let guess: Guess | undefined
  return perform(args, {
    right: 'anyone',
    schema: CodeInput,
    count: async () => {
      guess = await countGuess(args, ticket.email, 'code')
    },
    deed: (act, { code }) =>
      tryCode(act, { email: ticket.email, code, known: guess?.known ?? false }, device),
    // A wrong code refuses here, after the commit: the attempt stays counted.
    done: async ({ confirmation, token, frozen }, visited) => {
      if (confirmation !== 'confirmed') throw new Refusal(confirmation, 422, 'code')
      await guess?.right()
      if (token) return enter(args, visited, token, ticket.back, ticket)
      args.context.setCookies.push(writeTicket(instance, { ...ticket, proved: true }))
      return { to: frozen ? paths.signInFrozen : paths.join }
    },
  })
}

async function tryCode(act: Act, guessed: Parameters<typeof confirmCode>[1], device: string) {
  const confirmation = await confirmCode(act, guessed)
  const person = confirmation === 'confirmed' ? await personByAddress(act.tx, guessed.email) : null
  // A code alone opens no frozen account: the next page asks for one more proof.
  const frozen = person !== null && (await freezeOf(act.tx, person.id)) !== null
  return { confirmation, frozen, token: person && !frozen && (await openSession(act, person.id, { device })) }
}

export default function SignInCode() {
  const { email, back, kept, begun, mailboxUrl, constraint } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.signIn.code
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ code: string }>({
    id: 'code',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading title={words.title} lead={words.sent(email)} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          {kept ? <KeptWords of={kept} asks={begun !== kept.name} /> : null}
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ code: words.label }} />
            <TextInput
              field={fieldWith(fields.code, { pattern: undefined, required: true })}
              label={words.label}
              hint={words.hint}
              inputMode="numeric"
              autoComplete="one-time-code"
              short
            />
            <SubmitButton action={paths.signInCode}>{words.confirm}</SubmitButton>
          </Form>
          <div className="flex flex-wrap items-center gap-2">
            <Form method="post" action={paths.signIn()}>
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="suite" value={back} />
              {begun ? <input type="hidden" name="mots" value={begun} /> : null}
              <Button tone="quiet">{words.again}</Button>
            </Form>
            <a className="button quiet" href={paths.signIn({ suite: back })}>
              {words.otherAddress}
            </a>
          </div>
          {mailboxUrl ? (
            <p>
              <a href={mailboxUrl}>{words.mailbox}</a>
            </p>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
