import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { type InRoom, RoomsPage } from '../../parts/rooms-page.tsx'

const rooms = ['edit', 'signedAct', 'publication'] as const

/** The frame of each page of an act in preparation. */
export function DecisionPage({ id, ...page }: InRoom & { id: string }) {
  const { t, paths } = useDeskLanguage()
  const { list, tabs } = t.decisionsDesk
  const to = paths.deskDecision(id)
  return (
    <RoomsPage
      {...page}
      seed={id}
      list={{ label: list.title, href: paths.deskDecisions }}
      label={tabs.label}
      rooms={rooms.map((room) => ({ href: to[room], label: tabs[room] }))}
    />
  )
}
