import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/policy.ts'
import { bulletinAt } from '#app/domain/station/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { OlderTranslation } from '#app/ui/older-translation.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { BulletinFacts } from './parts/facts.tsx'
import { SeverityBadge } from './parts/severity.tsx'
import { Versions } from './parts/versions.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, actor, locale, frame } = visited
  const bulletin = (await bulletinAt(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const { settings } = await frame()
  return {
    // What was said once has no version before it to be read.
    bulletin: { ...bulletin, versions: bulletin.versions.length > 1 ? bulletin.versions : [] },
    edits: may(actor, 'bulletin.write') && !bulletin.over,
    title: `${bulletin.title} — ${settings.communeName}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(data.title, data.bulletin.text.slice(0, 200)) : []

/** One bulletin: what it says, whether it still holds, and what it said before. */
export default function ShowBulletin() {
  const { bulletin, edits } = useLoaderData<typeof loader>()
  const { t, say, paths, locale } = useLanguage()
  const words = t.infos.show
  const { severity, category, title, text, lang, ending, over, slug } = bulletin
  return (
    <>
      <PageHeading
        title={title}
        lang={lang}
        seed={slug}
        eyebrow={t.infos.categories[category]}
        breadcrumbs={[{ label: t.infos.list.title, href: paths.bulletins() }]}
        actions={edits ? <a href={`${paths.desk}/bulletins/${slug}`}>{words.edit}</a> : null}
      />
      <Wrap>
        <Columns
          aside={
            <section className="card">
              <BulletinFacts of={bulletin} />
            </section>
          }
        >
          <div className="grid gap-6">
            <p>
              <SeverityBadge of={severity} />
            </p>
            {ending ? (
              <Notice tone="warning" title={words.ended}>
                <p>{t.infos.endedAt(say.instant(ending.at))}</p>
                <p lang={ending.reason[locale] ? undefined : 'fr'}>{inLanguage(ending.reason, locale)}</p>
              </Notice>
            ) : over ? (
              <Notice tone="warning">{words.over}</Notice>
            ) : null}
            {lang !== locale ? <p className="text-second">{t.infos.onlyInFrench}</p> : null}
            <OlderTranslation of={bulletin} />
            <p className="max-w-[68ch] text-lg whitespace-pre-line" lang={lang}>
              {text}
            </p>
            {severity === 'information' ? null : <p className="text-sm text-second">{words.state}</p>}
            <Versions versions={bulletin.versions} />
          </div>
        </Columns>
      </Wrap>
    </>
  )
}
