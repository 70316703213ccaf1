import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { type InRoom, RoomsPage } from '../../parts/rooms-page.tsx'

const rooms = ['edit', 'publication', 'states', 'documents', 'amounts'] as const

/** The frame of each page of one dossier at the desk. */
export function DossierPage({ slug, ...page }: InRoom & { slug: string }) {
  const { t, paths } = useDeskLanguage()
  const { list, tabs } = t.dossiersDesk
  const to = paths.deskDossier(slug)
  return (
    <RoomsPage
      {...page}
      seed={slug}
      list={{ label: list.title, href: paths.deskDossiers }}
      label={tabs.label}
      rooms={rooms.map((room) => ({ href: to[room], label: tabs[room] }))}
    />
  )
}
