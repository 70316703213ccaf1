import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

const rooms = ['edit', 'preview', 'opening', 'cancelling'] as const

/** The frame of each page of one campaign at the desk. */
export function CampaignPage({
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
  const words = t.campaigns.desk
  const to = paths.deskCampaign(slug)
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        seed={slug}
        breadcrumbs={[{ label: words.list.title, href: paths.deskCampaigns }]}
      />
      <Wrap>
        <Tabs
          label={words.tabs.label}
          tabs={rooms.map((room) => ({
            href: to[room],
            label: words.tabs[room],
            current: pathname === to[room],
          }))}
        />
        <div className="my-8 grid gap-10">{children}</div>
      </Wrap>
    </>
  )
}
