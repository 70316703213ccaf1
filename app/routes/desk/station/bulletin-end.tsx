import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { bulletinAtDesk, EndingInput, endBulletin } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'bulletin.write')
  const bulletin = await bulletinAtDesk(visited.instance.db, args.params.slug ?? '')
  if (!bulletin) notFound(visited)
  if (bulletin.over) throw redirect(visited.paths.bulletin(bulletin.slug))
  return {
    ...{ slug: bulletin.slug, name: bulletin.titles.fr, constraint: constraintsOf(EndingInput) },
    title: pageTitle(visited.t.infosDesk.ending.title(bulletin.titles.fr)),
  }
}

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    ...{ right: 'bulletin.write', schema: EndingInput },
    deed: (act, input) => endBulletin(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.bulletin(slug), say: t.infosDesk.ending.ended }),
  })
}

/** Ends a bulletin before its time, with the reason that stays beside it. */
export default function EndBulletin() {
  const { slug, name, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.infosDesk.ending
  const [form, fields] = useForm<Record<keyof EndingInput, string>>({
    ...{ id: 'fin', lastResult: lastResult as never, constraint: constraint as never },
    defaultNoValidate: false,
  })
  return (
    <>
      <PageHeading
        title={words.title(name)}
        lead={words.lead}
        breadcrumbs={[
          { label: t.infosDesk.list.title, href: paths.deskBulletins },
          { label: name, href: paths.deskBulletin(slug).show },
        ]}
      />
      <Wrap className="max-w-[80ch]">
        <Form method="post" className="form" {...getFormProps(form)}>
          <ErrorSummary form={form} labels={{ fr: words.fr, it: words.it, en: words.en }} />
          <TextInput field={fields.fr} label={words.fr} lang="fr" />
          <TextInput field={fields.it} label={words.it} lang="it" />
          <TextInput field={fields.en} label={words.en} lang="en" />
          <SubmitButton tone="danger">{words.end}</SubmitButton>
        </Form>
      </Wrap>
    </>
  )
}
