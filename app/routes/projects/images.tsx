import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishedProject, type ShownPhoto } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Picture } from '#app/ui/picture.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { albumOf } from './parts/album.ts'
import { TakenOn } from './parts/taken-on.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const project =
    (await publishedProject(visited.db, args.params.slug ?? '', visited.locale)) ?? notFound(visited)
  const { slug, title, lang, photos } = project
  return { slug, title, lang, photos, page: pageTitle(visited.t.projectPages.images.title, title) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => shownMeta(data?.page ?? 'Cordée')

/** All the pictures of a project: before beside after, then as they were taken, the newest first. */
export default function ProjectImages() {
  const { slug, title, lang, photos } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.projectPages.images
  const { pairs, others } = albumOf(photos)
  return (
    <>
      <PageHeading
        title={words.title}
        seed={slug}
        eyebrow={<span lang={lang}>{title}</span>}
        breadcrumbs={[
          { label: t.projectPages.list.title, href: paths.projects() },
          { label: title, href: paths.project(slug).show },
        ]}
      />
      <Wrap className="album">
        {photos.length === 0 ? <Empty seed={`${slug}-images`} title={words.none} /> : null}
        {pairs.length > 0 ? (
          <section aria-labelledby="avant-apres">
            <h2 id="avant-apres">{words.beforeAfter}</h2>
            <ul>
              {pairs.map(([before, after]) => (
                <li key={before.fileId} className="pair">
                  <Shown photo={before} />
                  <Shown photo={after} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {others.length > 0 ? (
          <section aria-labelledby="images">
            <h2 id="images">{pairs.length > 0 ? words.others : words.byDate}</h2>
            <ul className="pair">
              {others.map((photo) => (
                <li key={photo.fileId}>
                  <Shown photo={photo} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </Wrap>
    </>
  )
}

/** One picture, with what it shows beneath it, for everybody. */
function Shown({ photo }: { photo: ShownPhoto }) {
  return (
    <figure>
      <Picture of={photo} sizes="(width >= 48rem) 560px, 92vw" decorative />
      <figcaption>
        <span lang={photo.lang}>{photo.alt}</span>
        <TakenOn photo={photo} />
      </figcaption>
    </figure>
  )
}
