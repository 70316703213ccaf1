import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { importPage, runImport } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { PlanTable } from './parts/plan-table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'place.write')
  const { instance, actor, t } = visited
  const id = args.params.id ?? ''
  const shown = (isUuid(id) && (await importPage(instance.db, id, actor))) || notFound(visited)
  return { ...shown, title: pageTitle(t.stationDesk.plan.title(shown.fileName)) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'place.write')
  const id = args.params.id ?? ''
  if (!isUuid(id)) notFound(visited)
  return perform(args, {
    right: 'place.write',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => runImport(act, { id }),
    done: ({ added, changed }, { t, paths }) => ({
      to: paths.deskPlaces,
      say: t.stationDesk.plan.ran(added, changed),
    }),
  })
}

/** What a file would do to the register, line by line; then it is done, or another is brought. */
export default function PlaceImport() {
  const { fileName, remarks, lines, doneAt } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.stationDesk.plan
  const many = (what: string) => lines.filter((line) => line.what === what).length
  const [add, change, same, left] = ['add', 'change', 'same', 'refused'].map(many) as [
    number,
    number,
    number,
    number,
  ]
  return (
    <>
      <PageHeading
        title={words.title(fileName)}
        breadcrumbs={[
          { label: t.stationDesk.places.title, href: paths.deskPlaces },
          { label: t.stationDesk.imports.title, href: paths.deskPlaceImports },
        ]}
      />
      <Wrap className="grid gap-6">
        {refused?.error ? (
          <Notice tone="danger" live>
            {Object.values(refused.error).flat().join(' ')}
          </Notice>
        ) : null}
        {doneAt ? (
          <Notice tone="success">{words.done(say.day(doneAt))}</Notice>
        ) : (
          <>
            <ul className="grid list-inside list-disc gap-1">
              {remarks.map((remark) => (
                <li key={remark}>
                  {remark.startsWith('separator ')
                    ? words.separator(remark.slice('separator '.length))
                    : words.remarks[remark as keyof typeof words.remarks]}
                </li>
              ))}
            </ul>
            <p>
              <b>{words.sum(add, change, same, left)}</b>
            </p>
            {add + change > 0 ? (
              <Form method="post">
                <SubmitButton>{words.run}</SubmitButton>
              </Form>
            ) : (
              <p>{words.nothing}</p>
            )}
            <PlanTable lines={lines} />
          </>
        )}
        <p>
          <LinkButton tone="secondary" href={paths.deskPlaceImports}>
            {words.other}
          </LinkButton>
        </p>
      </Wrap>
    </>
  )
}
