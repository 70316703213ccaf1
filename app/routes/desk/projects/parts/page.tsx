import type { ReactNode } from 'react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { ProjectTabs } from './tabs.tsx'

/** The frame of a project's pages at the desk: its title, the way back, its rooms. */
export function ProjectPage({
  slug,
  title,
  lead,
  back,
  children,
}: {
  slug: string
  title: string
  lead?: ReactNode
  /** The room that this page is a step of. */
  back?: { label: string; href: string }
  children: ReactNode
}) {
  const { t, paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        seed={slug}
        breadcrumbs={[
          { label: t.desk.rooms.deskProjects, href: paths.deskProjects },
          ...(back ? [back] : []),
        ]}
      />
      <Wrap>
        <ProjectTabs slug={slug} />
        {children}
      </Wrap>
    </>
  )
}
