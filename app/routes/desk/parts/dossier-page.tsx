import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

const rooms = ['edit', 'publication', 'states', 'documents', 'amounts'] as const

/** The frame of a dossier's pages at the desk: its title, the way back, its rooms. */
export function DossierPage({
  slug,
  title,
  lead,
  children,
}: {
  slug: string
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  const { t, paths } = useLanguage()
  const { pathname } = useLocation()
  const words = t.dossiersDesk.tabs
  const to = paths.deskDossier(slug)
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        seed={slug}
        breadcrumbs={[{ label: t.dossiersDesk.list.title, href: paths.deskDossiers }]}
      />
      <Wrap>
        <Tabs
          label={words.label}
          tabs={rooms.map((room) => ({ href: to[room], label: words[room], current: pathname === to[room] }))}
        />
        <div className="my-8 grid gap-10">{children}</div>
      </Wrap>
    </>
  )
}
