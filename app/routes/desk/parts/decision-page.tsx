import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

const rooms = ['edit', 'signedAct', 'publication'] as const

/** The frame of an act's pages at the desk: its title, the way back, its rooms. */
export function DecisionPage({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  const { t, paths } = useLanguage()
  const { pathname } = useLocation()
  const words = t.decisionsDesk
  const to = paths.deskDecision(id)
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        seed={id}
        breadcrumbs={[{ label: words.list.title, href: paths.deskDecisions }]}
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
