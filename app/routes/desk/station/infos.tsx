import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ArrangementInput, arrangeInfos, infoOrder } from '#app/domain/station/index.ts'
import { bulletinCategories, infoAudiences, placeKinds, seasons } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'

const [kindLines, categoryLines] = [8, 6]
const lines = (said: readonly string[], most: number) => Array.from({ length: most }, (_, i) => said[i] ?? '')

export async function loader(args: LoaderFunctionArgs) {
  const { instance, url, t } = await visitAs(args, 'infos.arrange')
  const audience = infoAudiences.find((one) => one === url.searchParams.get('pour')) ?? 'everybody'
  const season = seasons.find((one) => one === url.searchParams.get('saison')) ?? 'winter'
  const { kinds, categories, revision } = await infoOrder(instance.db, audience, season)
  return {
    ...{ audience, season, revision },
    value: { kinds: lines(kinds, kindLines), categories: lines(categories, categoryLines) },
    constraint: constraintsOf(ArrangementInput),
    title: pageTitle(t.infosDesk.order.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'infos.arrange', schema: ArrangementInput },
    deed: (act, input) => arrangeInfos(act, input),
    done: (_, { t, paths }, { audience, season }) => ({
      to: paths.deskInfos({ pour: audience, saison: season }),
      say: t.infosDesk.order.saved,
    }),
  })

/** What stands first on the page of information, for each kind of reader and each season. */
export default function DeskInfos() {
  const { audience, season, revision, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.infosDesk.order
  const readers = { ...t.infos.classes, everybody: words.everybody }
  const [form, fields] = useForm<{ kinds: string[]; categories: string[] }>({
    ...{ id: 'ordre', lastResult: lastResult as never, constraint: constraint as never },
    ...{ defaultValue: value, defaultNoValidate: false },
  })
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap className="max-w-[80ch]">
        <Filters
          action={paths.deskInfos()}
          filters={[
            {
              name: 'pour',
              label: words.audience,
              value: audience,
              all: null,
              options: infoAudiences.map((one) => ({ value: one, label: readers[one] })),
            },
            {
              name: 'saison',
              label: words.season,
              value: season,
              all: null,
              options: seasons.map((one) => ({ value: one, label: words.seasons[one] })),
            },
          ]}
        />
        <Form
          key={`${audience}-${season}-${revision}`}
          method="post"
          className="form"
          {...getFormProps(form)}
        >
          <ErrorSummary form={form} labels={{ kinds: words.kinds, categories: words.categories }} />
          <input type="hidden" name="audience" value={audience} />
          <input type="hidden" name="season" value={season} />
          <input type="hidden" name="revision" value={revision} />
          <fieldset className="grid gap-4 sm:grid-cols-2" id={fields.kinds.id}>
            <legend className="font-title text-xl font-bold">{words.kinds}</legend>
            {fields.kinds.getFieldList().map((field, i) => (
              <Select
                key={field.key}
                field={field}
                label={words.nth(i + 1)}
                empty={words.none}
                optional={false}
                options={placeKinds.map((one) => ({ value: one, label: t.places.kinds[one] }))}
              />
            ))}
          </fieldset>
          <fieldset className="grid gap-4 sm:grid-cols-2" id={fields.categories.id}>
            <legend className="font-title text-xl font-bold">{words.categories}</legend>
            {fields.categories.getFieldList().map((field, i) => (
              <Select
                key={field.key}
                field={field}
                label={words.nth(i + 1)}
                empty={words.none}
                optional={false}
                options={bulletinCategories.map((one) => ({ value: one, label: t.infos.categories[one] }))}
              />
            ))}
          </fieldset>
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      </Wrap>
    </>
  )
}
