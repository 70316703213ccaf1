import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { openSeasonCall, SeasonCallInput, seasonCallsOf } from '#app/domain/participation/index.ts'
import { serviceAt } from '#app/domain/station/index.ts'
import { seasonCriteria } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Choices } from '#app/ui/forms/choices.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'service.write')
  const { instance, locale, t } = visited
  const slug = args.params.slug ?? ''
  const [service, calls] = await Promise.all([
    serviceAt(instance.db, slug, locale),
    seasonCallsOf(instance.db, slug, null),
  ])
  if (!service) notFound(visited)
  const asked = new Set(calls.map(({ fromOn }) => fromOn))
  return {
    ...{ slug, name: service.name, constraint: constraintsOf(SeasonCallInput) },
    seasons: service.seasons
      .filter(({ fromOn }) => fromOn <= service.today && !asked.has(fromOn))
      .map(({ fromOn, untilOn }) => ({ fromOn, untilOn })),
    title: pageTitle(t.seasons.desk.title(service.name)),
  }
}

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    ...{ right: 'service.write', schema: SeasonCallInput },
    deed: (act, input) => openSeasonCall(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.service(slug).season, say: t.seasons.desk.opened }),
  })
}

/** Asks whoever lived a season of a service how it was. */
export default function DeskSeasonCall() {
  const { slug, name, seasons, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.seasons.desk
  const [form, fields] = useForm<{ fromOn: string; closesOn: string; criteria: string[] }>({
    ...{ id: 'saison', lastResult: lastResult as never, constraint: constraint as never },
    ...{ defaultValue: { fromOn: seasons[0]?.fromOn, criteria: [...seasonCriteria] } },
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title(name)}
        lead={words.lead}
        breadcrumbs={[
          { label: t.stationDesk.services.title, href: paths.deskServices },
          { label: name, href: paths.deskService(slug) },
        ]}
      />
      <Wrap className="max-w-[80ch]">
        {seasons.length === 0 ? (
          <Empty seed="saison-demandee" title={words.noSeason} />
        ) : (
          <Form method="post" className="form" {...getFormProps(form)}>
            <ErrorSummary
              form={form}
              labels={{ fromOn: words.fromOn, closesOn: words.closesOn, criteria: words.criteria }}
            />
            <Choices
              field={fields.fromOn}
              label={words.fromOn}
              options={seasons.map(({ fromOn, untilOn }) => ({
                value: fromOn,
                label: t.seasons.season(say.shortDay(fromOn), say.shortDay(untilOn)),
              }))}
            />
            <DateField field={fields.closesOn} label={words.closesOn} hint={words.closesHint} />
            <Choices
              many
              field={fields.criteria}
              label={words.criteria}
              options={seasonCriteria.map((one) => ({ value: one, label: t.seasons.criteria[one] }))}
            />
            <SubmitButton>{words.open}</SubmitButton>
          </Form>
        )}
      </Wrap>
    </>
  )
}
