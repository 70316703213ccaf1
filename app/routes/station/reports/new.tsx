import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { evidenceFor, keepDraft, mostPhotos, openCategories, ReportWords } from '#app/domain/field/index.ts'
import { everyPlace, placeAt } from '#app/domain/station/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFiles } from '#app/web/perform-with-files.ts'
import { orRefused } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { useKeptPages } from './offline/use-kept-pages.ts'
import { Emergency } from './parts/emergency.tsx'
import { ReportForm } from './parts/report-form.tsx'

/** From anybody: who she is she says afterwards. */
export const handle = {
  takes: { upload: { purpose: 'photo', field: 'photos', most: 4, from: 'anybody' } },
} satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, url, t, locale, frame, instance } = visited
  const [categories, places, about, place, { settings }] = await Promise.all([
    openCategories(db, locale),
    everyPlace(db, locale),
    aboutOf(visited),
    placeAt(db, url.searchParams.get('lieu') ?? '', locale),
    frame(),
  ])
  return {
    ...{ categories, places, about, placeId: place?.id },
    phones: { mountain: settings.mountainRescuePhone, pistes: settings.pisteRescuePhone },
    offline: instance.offline,
    constraint: constraintsOf(ReportWords),
    title: pageTitle(t.field.write.title),
  }
}

/** The project or service from whose page one came to bring evidence. */
async function aboutOf(visited: Visit) {
  const { db, url, locale } = visited
  const [path = '', slug = ''] = (url.searchParams.get('preuve') ?? '').split('/')
  if (!evidenceFor.some((one) => one === path)) return null
  const { title, lang } = await orRefused(visited, subjectHere(db, { path, slug }, locale))
  return { address: `${path}/${slug}`, title, lang }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  performWithFiles(args, {
    ...{ schema: ReportWords, limit: 'report' },
    deed: (act, said, photos) => keepDraft(act, said, photos.slice(0, mostPhotos)),
    done: ({ token }, { paths }) => ({ to: paths.fieldDraft(token).show }),
  })

/** Reporting what one sees: first what and where; who one is comes afterwards. */
export default function NewReport() {
  const { categories, places, about, placeId, phones, constraint, offline } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.field.write
  useKeptPages(offline)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="signaler"
        breadcrumbs={[{ label: t.field.list.title, href: paths.fieldReports() }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-8">
          <Emergency phones={phones} />
          {about ? (
            <p className="text-lg">
              <b lang={about.lang}>{words.about(about.title)}</b>
            </p>
          ) : null}
          {categories.length === 0 ? (
            <Empty seed="signaler-rien" title={words.none} />
          ) : (
            <ReportForm
              categories={categories}
              places={places}
              about={about?.address ?? null}
              placeId={placeId}
              constraint={constraint}
              lastResult={lastResult as never}
            />
          )}
        </div>
      </Wrap>
    </>
  )
}
