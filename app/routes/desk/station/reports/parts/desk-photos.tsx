import { Form } from '@remix-run/react'
import type { PhotoAtDesk } from '#app/domain/field/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { OnceKey } from '#app/ui/forms/once-key.tsx'

type Shown = { photos: readonly PhotoAtDesk[]; number: number; judges: boolean }

/** Every picture of a report, with what a moderator does with it. */
export function DeskPhotos({ photos, number, judges }: Shown) {
  const { t, paths } = useDeskLanguage()
  const words = t.fieldDesk.show
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{words.photos}</h2>
      {photos.length === 0 ? <p>{words.photosNone}</p> : null}
      <ul className="mt-4 grid gap-6 sm:grid-cols-2">
        {photos.map(({ id, fileId, width, height, held, removedReason }, at) => {
          const to = paths.deskFieldReport(number).photo(id)
          return (
            <li key={id} className="card">
              {fileId ? (
                <img
                  src={paths.file(fileId)}
                  alt={t.field.photo(at + 1, words.title(number))}
                  width={width ?? undefined}
                  height={height ?? undefined}
                  loading="lazy"
                  className="h-auto w-full"
                />
              ) : (
                <p>{words.photoRemoved(removedReason ?? '')}</p>
              )}
              {held ? <Badge tone="live">{words.photoWaits}</Badge> : null}
              {judges && fileId ? (
                <div className="flex flex-wrap gap-3">
                  {held ? (
                    <Form method="post" action={to.accept}>
                      <OnceKey />
                      <Button small>{words.accept}</Button>
                    </Form>
                  ) : null}
                  <LinkButton small tone="secondary" href={to.blank}>
                    {words.blank}
                  </LinkButton>
                  <LinkButton small tone="quiet" href={to.remove}>
                    {words.remove}
                  </LinkButton>
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
