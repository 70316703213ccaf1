import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { type ServiceCard, sayState, servicesOf, WordInput } from '#app/domain/station/index.ts'
import { holds, saidStates, stateCauses } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Checkbox, Choices } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FieldGroup } from '#app/ui/forms/field.tsx'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { serviceChoices } from './parts/service-choices.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, actor, locale, t } = await visitAs(args, 'service.say')
  return {
    services: await servicesOf(instance.db, locale, actor),
    constraint: constraintsOf(WordInput),
    title: pageTitle(t.stationDesk.services.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'service.say', schema: WordInput },
    deed: (act, input) => sayState(act, input),
    done: ({ said }, { t, paths }) => ({ to: paths.deskServices, say: t.stationDesk.services.said(said) }),
  })

/** An agent's services as one list of switches: one touch on what changes, another on how it is. */
export default function DeskServices() {
  const { services, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const language = useDeskLanguage()
  const { t, paths } = language
  const words = t.stationDesk.services
  const [form, fields] = useForm<Record<keyof WordInput, string>>({
    ...{ id: 'etats', lastResult: lastResult as never, constraint: constraint as never },
    ...{ defaultValue: { holds: 'open-ended' }, defaultNoValidate: false },
  })
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<LinkButton href={paths.deskNewService}>{words.new}</LinkButton>}
      />
      <Wrap className="max-w-[80ch]">
        {services.length === 0 ? (
          <Empty seed="services-mairie" title={words.empty} />
        ) : (
          // Once something was said nothing is touched any more, or the next word would be of it too.
          <Form key={latestOf(services)} method="post" className="form" {...getFormProps(form)}>
            <OnceKey />
            {/* Enter in a line of text says nothing: which button would it mean? */}
            <button type="submit" hidden disabled />
            <ErrorSummary
              form={form}
              labels={{ services: words.which, state: words.stateLabel, fr: words.why }}
            />
            <Choices
              many
              optional={false}
              field={fields.services}
              label={words.which}
              options={serviceChoices(services, language)}
            />
            <details>
              <summary className="button secondary">{words.more}</summary>
              <div className="mt-4 grid gap-5">
                <Choices
                  row
                  optional={false}
                  field={fields.holds}
                  label={words.holdsLabel}
                  options={holds.map((value) => ({ value, label: words.holds[value] }))}
                />
                <fieldset className="grid gap-4">
                  <legend>{words.why}</legend>
                  <TextInput field={fields.fr} label={words.fr} lang="fr" />
                  <TextInput field={fields.it} label={words.it} lang="it" />
                  <TextInput field={fields.en} label={words.en} lang="en" />
                  <Select
                    field={fields.cause}
                    label={words.cause}
                    empty={words.noCause}
                    optional={false}
                    options={stateCauses.map((value) => ({ value, label: t.services.causes[value] }))}
                  />
                  <Checkbox field={fields.groomed} label={words.groomed} />
                </fieldset>
              </div>
            </details>
            <FieldGroup field={fields.state} label={words.stateLabel} optional={false} className="say-bar">
              <div className="say-buttons">
                {[...saidStates, 'again' as const].map((value) => (
                  <Button key={value} name="state" value={value} tone="secondary">
                    {value === 'again' ? words.again : t.services.states[value]}
                  </Button>
                ))}
              </div>
            </FieldGroup>
          </Form>
        )}
      </Wrap>
    </>
  )
}

const latestOf = (services: readonly Pick<ServiceCard, 'confirmedAt'>[]) =>
  Math.max(...services.map(({ confirmedAt }) => confirmedAt?.getTime() ?? 0))
