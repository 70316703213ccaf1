import type { ReportShown } from '#app/domain/field/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

type Shown = Pick<ReportShown, 'html' | 'lang' | 'photos' | 'photosRemoved' | 'title'>

/** The words and the pictures of a report, and why those that are gone are. */
export function ReportText({ of }: { of: Shown }) {
  const { t, paths } = useLanguage()
  return (
    <div className="grid gap-6">
      {/* Sanitised when it was written. */}
      <div className="prose" lang={of.lang} dangerouslySetInnerHTML={{ __html: of.html }} />
      {of.photos.map(({ id, fileId, width, height, held }, at) => (
        <figure key={id}>
          {held ? (
            <figcaption className="text-sm text-second">{t.field.show.photosWait}</figcaption>
          ) : (
            <a href={paths.file(fileId)}>
              <img
                src={paths.file(fileId)}
                alt={t.field.photo(at + 1, of.title)}
                width={width ?? undefined}
                height={height ?? undefined}
                loading={at > 0 ? 'lazy' : undefined}
                className="h-auto w-full"
              />
            </a>
          )}
        </figure>
      ))}
      <PhotosRemoved of={of} />
    </div>
  )
}

/** What a moderator says in the place of each picture that she took away. */
export function PhotosRemoved({ of }: { of: Pick<ReportShown, 'photosRemoved'> }) {
  const { t } = useLanguage()
  return [...new Set(of.photosRemoved)].map((reason) => (
    <p key={reason} className="text-sm text-second">
      {t.field.show.photoRemoved(reason)}
    </p>
  ))
}
