import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contributionHistory } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, t } = visited
  return {
    history: (await contributionHistory(db, idParam(args.params, visited))) ?? notFound(visited),
    title: pageTitle(t.participation.comment.historyTitle),
  }
}

export const meta = hiddenTitleMeta

export default function History() {
  const { history } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.participation.comment
  return (
    <>
      <PageHeading
        title={words.historyTitle}
        lead={words.historyLead(history.author ?? t.ui.contribution.deletedAccount)}
        breadcrumbs={[{ label: words.back, href: paths.contribution(history.id).show }]}
      />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {history.title ? <p lang={history.lang}>{history.title}</p> : null}
          {history.wordings.map(({ html, from, until }) => (
            <section key={from.toISOString()} className="card">
              <h2 className="text-lg">
                {until
                  ? words.fromTo(say.instant(from), say.instant(until))
                  : `${words.current}, ${words.since(say.instant(from))}`}
              </h2>
              <div className="prose" lang={history.lang} dangerouslySetInnerHTML={{ __html: html }} />
            </section>
          ))}
        </div>
      </Wrap>
    </>
  )
}
