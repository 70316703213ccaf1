import type { ShownPhoto } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Picture } from '#app/ui/picture.tsx'
import { TakenOn } from './taken-on.tsx'

const most = 3

/**
 * A few pictures of a project in one row, and the way to all of them. Where the cover heads the page it is not shown again:
 * on a phone it stands here.
 */
export function Photos({ slug, photos }: { slug: string; photos: readonly ShownPhoto[] }) {
  const { t, paths } = useLanguage()
  if (photos.length === 0) return null
  return (
    <section aria-labelledby="images">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="images">{t.projectPages.show.photos}</h2>
        {photos.length > 1 ? (
          <a className="text-sm" href={paths.project(slug).images}>
            {t.projectPages.images.all(photos.length)}
          </a>
        ) : null}
      </div>
      <ul className="strip">
        {photos.slice(0, most + 1).map((photo) => (
          <li key={photo.fileId}>
            <figure>
              <Picture of={photo} sizes="(width >= 40rem) 240px, 45vw" />
              <figcaption>
                <TakenOn photo={photo} />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}
