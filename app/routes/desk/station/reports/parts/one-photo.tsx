import type { ReactNode } from 'react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'

type Shown = {
  number: number
  photo: { fileId: string; width: number | null; height: number | null }
  title: string
  lead?: string
  children: ReactNode
}

/** One picture of a report, and the form that does something with it. */
export function OnePhoto({ number, photo, title, lead, children }: Shown) {
  const { t, paths } = useDeskLanguage()
  const words = t.fieldDesk
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        breadcrumbs={[
          { label: words.list.title, href: paths.deskField },
          { label: words.show.title(number), href: paths.deskFieldReport(number).show },
        ]}
      />
      <Wrap>
        <div className="grid max-w-[80ch] gap-8">
          <img
            src={paths.file(photo.fileId)}
            alt={t.field.photo(1, words.show.title(number))}
            width={photo.width ?? undefined}
            height={photo.height ?? undefined}
            className="h-auto w-full"
          />
          {children}
        </div>
      </Wrap>
    </>
  )
}
