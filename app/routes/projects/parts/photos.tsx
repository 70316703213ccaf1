import type { PublishedProject } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** The pictures of a project, the cover first. */
export function Photos({ photos }: { photos: PublishedProject['photos'] }) {
  const { t, paths, locale } = useLanguage()
  if (photos.length === 0) return null
  return (
    <section aria-labelledby="images">
      <h2 id="images" className="mb-4">
        {t.projectPages.show.photos}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {photos.map(({ fileId, alt, width, height }) => (
          <li key={fileId}>
            <img
              src={paths.file(fileId)}
              alt={alt[locale] ?? alt.fr}
              lang={alt[locale] ? undefined : 'fr'}
              width={width}
              height={height}
              loading="lazy"
              className="h-auto w-full rounded border border-line"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
