import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { type InRoom, RoomsPage } from '../../parts/rooms-page.tsx'

const rooms = ['edit', 'preview', 'opening', 'cancelling'] as const

/** The frame of each page of one campaign at the desk. */
export function CampaignPage({ slug, ...page }: InRoom & { slug: string }) {
  const { t, paths } = useDeskLanguage()
  const { list, tabs } = t.campaignsDesk
  const to = paths.deskCampaign(slug)
  return (
    <RoomsPage
      {...page}
      seed={slug}
      list={{ label: list.title, href: paths.deskCampaigns }}
      label={tabs.label}
      rooms={rooms.map((room) => ({ href: to[room], label: tabs[room] }))}
    />
  )
}
