import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { votesOnPaper } from '#app/domain/ballots/index.ts'
import { consentsWaiting } from '#app/domain/counter/index.ts'
import {
  CounterPerson,
  enterPersonAtCounter,
  findPeople,
  nameSeed,
  suggestName,
} from '#app/domain/people/index.ts'
import { may } from '#app/domain/policy.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
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
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { withOfferedName } from '#app/web/forms/offered-name.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { classChoices } from '../../people/parts/class-choices.ts'
import { PersonSearch } from '../people/parts/person-search.tsx'
import { CounterWaiting } from './parts/waiting.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, viewer, actor, locale, url, t } = await visitAs(args, 'person.enter-at-counter')
  const asked = (url.searchParams.get('q') ?? '').slice(0, 200)
  return {
    asked,
    onPaper: may(actor, 'ballot.mark-paper') ? await votesOnPaper(instance.db) : [],
    waiting: await consentsWaiting(instance.db, viewer.id, locale),
    found: asked ? await findPeople(instance.db, asked) : null,
    suggested: await suggestName(instance.db, locale, nameSeed(args.context.requestId)),
    title: pageTitle(t.people.desk.counter.title),
  }
}

export const meta = titleMeta

export const action = async (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'person.enter-at-counter',
    schema: CounterPerson,
    form: await withOfferedName(args.request),
    deed: (act, input) => enterPersonAtCounter(act, input),
    done: ({ id }, { paths, t }, { displayName }) => ({
      to: paths.deskCounterPerson(id),
      say: t.people.desk.counter.saved(displayName),
    }),
  })

export default function Counter() {
  const { asked, found, waiting, onPaper } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useDeskLanguage()
  const words = t.people.desk.counter
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <PersonSearch
            action={paths.deskCounter}
            title={words.find}
            asked={asked}
            found={found}
            hrefOf={paths.deskCounterPerson}
          />
          {onPaper.length > 0 ? (
            <section aria-labelledby="papier" className="grid gap-2">
              <h2 id="papier">{t.paperDesk.openNow}</h2>
              <ul className="grid gap-1">
                {onPaper.map(({ slug, titles }) => (
                  <li key={slug}>
                    <a href={paths.deskPaper(slug).give()}>{inLanguage(titles, locale)}</a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <CounterWaiting waiting={waiting} />
          <NewPerson />
        </div>
      </Wrap>
    </>
  )
}

function NewPerson() {
  const { t, locale, paths } = useDeskLanguage()
  const words = t.people.desk.counter
  const { suggested } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ displayName: string; class: string; locale: string }>({
    id: 'person',
    lastResult,
    defaultValue: { locale },
    defaultNoValidate: false,
  })
  const languages = (['fr', 'it', 'en'] as const).map((value) => ({ value, label: t.common.language[value] }))
  return (
    <section className="grid gap-4">
      <h2>{words.enter}</h2>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary
          form={form}
          labels={{ displayName: words.displayName, class: words.class, locale: words.locale }}
        />
        <TextInput
          field={fieldWith(fields.displayName, { required: true, maxLength: 40 })}
          label={words.displayName}
          hint={words.displayNameHint}
          autoComplete="off"
        />
        <OfferedName field={fields.displayName} name={offeredIn(lastResult) ?? suggested} />
        <Choices
          field={fieldWith(fields.class, { required: true })}
          label={words.class}
          options={classChoices(t.people.signIn.join.classes).map(({ value, label }) => ({ value, label }))}
        />
        <Select
          field={fieldWith(fields.locale, { required: true })}
          label={words.locale}
          options={languages}
          empty={null}
        />
        <SubmitButton action={paths.deskCounter}>{words.save}</SubmitButton>
      </Form>
    </section>
  )
}
