import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

/** What each page of one thing says of itself; its frame is the same in all of its rooms. */
export type InRoom = { title: string; lead?: ReactNode; children: ReactNode }

/** The frame of the pages of one thing at the desk: its title, the way back to the list, its rooms. */
export function RoomsPage({
  seed,
  list,
  label,
  rooms,
  title,
  lead,
  children,
}: InRoom & {
  seed: string
  list: { label: string; href: string }
  label: string
  rooms: { label: string; href: string }[]
}) {
  const { pathname } = useLocation()
  return (
    <>
      <PageHeading title={title} lead={lead} seed={seed} breadcrumbs={[list]} />
      <Wrap>
        <Tabs label={label} tabs={rooms.map((room) => ({ ...room, current: pathname === room.href }))} />
        <div className="my-8 grid gap-10">{children}</div>
      </Wrap>
    </>
  )
}
