import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { changeSettings, SettingsInput } from '#app/domain/commune/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { unnamed } from '#app/lib/texts/unnamed.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { InForce } from './parts/in-force.tsx'
import { SettingField } from './parts/setting-field.tsx'
import { groups } from './parts/settings-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { t, frame } = await visitAs(args, 'settings.change')
  const { settings } = await frame()
  return {
    settings,
    // Nobody's name to keep: it is asked for.
    typed: settings.communeName === unnamed ? { ...settings, communeName: '' } : settings,
    constraint: constraintsOf(SettingsInput),
    title: pageTitle(t.desk.settings.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'settings.change',
    schema: SettingsInput,
    deed: changeSettings,
    done: (_, { t, paths }) => ({ to: paths.deskSettings, say: t.desk.settings.saved }),
  })

// After a conflict too: the form must be sent against the revision that is now in force.
export const shouldRevalidate = () => true

export default function DeskSettings() {
  const { settings, typed, constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.desk.settings
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<SettingsInput>({
    id: 'settings',
    lastResult,
    constraint,
    defaultValue: typed,
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={words.fields} />
          {form.errors ? <InForce settings={settings} typed={lastResult?.initialValue ?? {}} /> : null}
          <input type="hidden" name="revision" value={settings.revision} />
          {groups.map(({ name, settings }) => (
            <fieldset key={name} className="card mb-8 grid gap-5">
              <legend className="font-title text-lg font-bold">{words.groups[name]}</legend>
              {settings.map((setting) => (
                <SettingField key={setting} name={setting} field={fields[setting]} />
              ))}
            </fieldset>
          ))}
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      </Wrap>
    </>
  )
}
