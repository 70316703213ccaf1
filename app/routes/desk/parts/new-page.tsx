import type { ReactNode } from 'react'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'

/** The page on which something is begun at the desk, one step below the list of its kind. */
export function NewPage({
  title,
  lead,
  seed,
  list,
  children,
}: {
  title: string
  lead: string
  seed: string
  list: { label: string; href: string }
  children: ReactNode
}) {
  return (
    <>
      <PageHeading title={title} lead={lead} seed={seed} breadcrumbs={[list]} />
      <Wrap>{children}</Wrap>
    </>
  )
}
