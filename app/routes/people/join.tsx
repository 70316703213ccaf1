import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { join, Newcomer, nameSeed, openSession, suggestName } from '#app/domain/people/index.ts'
import { deviceOf } from '#app/lib/browser/device.ts'
import { localeOf } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
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
import { keptWords } from '#app/web/kept/kept-words.ts'
import { perform } from '#app/web/perform.ts'
import { safeReturn } from '#app/web/return-to.ts'
import { pageUrl, visit } from '#app/web/visit.ts'
import { enter } from '#app/web/visitor/enter.ts'
import { readTicket } from '#app/web/visitor/ticket.ts'
import { classChoices } from './parts/class-choices.ts'
import { ClassTouch } from './parts/class-touch.tsx'
import { KeptWords } from './parts/kept-words.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, paths, instance } = visited
  const ticket = readTicket(args.request, instance)
  if (viewer) throw redirect(safeReturn(ticket?.back, paths.account))
  if (!ticket?.proved) throw redirect(paths.signIn())
  const [kept, suggested] = await Promise.all([
    keptWords(args.request, visited),
    suggestName(db, locale, nameSeed(ticket.email)),
  ])
  return {
    kept,
    begun: kept !== null && kept.name === ticket.kept,
    suggested,
    constraint: constraintsOf(Newcomer),
    title: pageTitle(t.people.signIn.join.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { instance, paths } = await visit(args)
  const ticket = readTicket(args.request, instance)
  if (!ticket?.proved) return redirect(paths.signIn(), 303)
  const locale = localeOf(pageUrl(args.request).pathname)
  const device = deviceOf(args.request.headers.get('User-Agent'))
  return perform(args, {
    right: 'anyone',
    schema: Newcomer,
    form: await withOfferedName(args.request),
    limit: 'code',
    countTo: () => ticket.email,
    deed: async (act, newcomer) => {
      const { id } = await join(act, { ...newcomer, email: ticket.email, locale })
      return openSession(act, id, { device })
    },
    done: async (token, visited, { displayName }) => {
      const done = await enter(args, visited, token, ticket.back, ticket)
      return { say: visited.t.people.signIn.welcome(displayName), ...done }
    },
  })
}

export default function Join() {
  const { kept, begun, suggested, constraint } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.people.signIn.join
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ displayName: string; class: string }>({
    id: 'join',
    lastResult,
    constraint,
    defaultValue: { displayName: suggested },
    defaultNoValidate: false,
  })
  // Once something was refused, what she answered stays answered while she mends it.
  const refused = Boolean(lastResult)
  const chosen = fieldWith(fields.class, { required: true })
  const publishes = begun && Boolean(kept?.words)
  const rules = (
    <p className="text-sm text-second">
      {words.rules} <a href={paths.privacy}>{words.privacy}</a>.
    </p>
  )
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="connexion" />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          {kept ? <KeptWords of={kept} asks={!begun} /> : null}
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary form={form} labels={{ displayName: words.displayName, class: words.class }} />
            <TextInput
              field={fieldWith(fields.displayName, { required: true, maxLength: 40 })}
              label={words.displayName}
              hint={words.displayNameHint}
              autoComplete="nickname"
            />
            <OfferedName field={fields.displayName} name={offeredIn(lastResult) ?? suggested} />
            {refused ? (
              <>
                <Choices
                  field={chosen}
                  label={words.class}
                  hint={words.classHint}
                  options={classChoices(words.classes)}
                />
                {rules}
                <SubmitButton>{publishes ? words.confirmAndPublish : words.confirm}</SubmitButton>
              </>
            ) : (
              <>
                {rules}
                <ClassTouch
                  field={chosen}
                  hint={`${words.classHint} ${publishes ? words.touchAndPublish : words.touch}`}
                />
              </>
            )}
          </Form>
        </div>
      </Wrap>
    </>
  )
}
