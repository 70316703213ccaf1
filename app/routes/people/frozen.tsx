import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  countProofGuess,
  freezeOf,
  noteWrongCode,
  personByAddress,
  resumeByProof,
  takeBackProofGuess,
} from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { written } from '#app/domain/written.ts'
import { deviceOf } from '#app/lib/browser/device.ts'
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
import { type Visit, visit } from '#app/web/visit.ts'
import { enter } from '#app/web/visitor/enter.ts'
import { readTicket } from '#app/web/visitor/ticket.ts'

const ProofInput = z.object({
  password: z.string().max(200).default(''),
  code: written().max(40).default(''),
})

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { freeze } = await frozenHere(args, visited)
  if (!freeze) throw redirect(visited.paths.signIn())
  return { until: freeze.until, title: pageTitle(visited.t.people.locks.frozen.title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { ticket, personId, freeze } = await frozenHere(args, visited)
  if (!ticket || !personId || !freeze) return redirect(visited.paths.signIn(), 303)
  const device = deviceOf(args.request.headers.get('User-Agent'))
  return perform(args, {
    right: 'anyone',
    schema: ProofInput,
    secret: ['password', 'code'],
    limit: 'code',
    countTo: () => ticket.email,
    count: () => countProofGuess(visited.instance.db, personId),
    refused: (refusal) => noteWrongCode(visited.instance.db, personId, refusal),
    deed: (act, { password, code }) => {
      if (!password && !code) throw new Refusal('one-proof', 422, 'password')
      const proof = password ? { password } : { code }
      return resumeByProof(act, { personId, proof, device }, visited.instance)
    },
    done: async (token, here) => {
      await takeBackProofGuess(here.instance.db, personId)
      return {
        say: here.t.people.locks.frozen.resumed,
        ...(await enter(args, here, token, ticket.back, ticket)),
      }
    },
  })
}

/** The frozen account whose address a code has just proved on this browser. */
async function frozenHere({ request }: Pick<LoaderFunctionArgs, 'request'>, { instance }: Visit) {
  const ticket = readTicket(request, instance)
  const found = ticket?.proved ? await personByAddress(instance.db, ticket.email) : null
  const freeze = found && (await freezeOf(instance.db, found.id))
  return { ticket, personId: found?.id, freeze }
}

export default function FrozenAccount() {
  const { until } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useLanguage()
  const words = t.people.locks.frozen
  const [form, fields] = useForm<{ password: string; code: string }>({
    id: 'proof',
    lastResult,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading title={words.title} lead={words.lead(say.day(until))} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ password: words.password, code: words.code }} />
            <TextInput
              field={fieldWith(fields.password, {})}
              label={words.password}
              type="password"
              autoComplete="current-password"
            />
            <TextInput
              field={fieldWith(fields.code, {})}
              label={words.code}
              hint={words.codeHint}
              autoComplete="one-time-code"
              short
            />
            <SubmitButton action={paths.signInFrozen}>{words.confirm}</SubmitButton>
          </Form>
          <p>{words.counter}</p>
        </div>
      </Wrap>
    </>
  )
}
