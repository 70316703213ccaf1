import { useLocation } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Tabs } from '#app/ui/tabs.tsx'

/** The rooms of one project at the desk. */
export function ProjectTabs({ slug }: { slug: string }) {
  const { t, paths } = useDeskLanguage()
  const { pathname } = useLocation()
  const words = t.projectsDesk.tabs
  const to = paths.deskProject(slug)
  const rooms = ['edit', 'preview', 'publication', 'milestones', 'phases', 'photos'] as const
  return (
    <Tabs
      label={words.label}
      tabs={rooms.map((room) => ({
        href: to[room],
        label: words[room],
        current: room === 'edit' ? pathname === to.edit : pathname.startsWith(to[room]),
      }))}
    />
  )
}
