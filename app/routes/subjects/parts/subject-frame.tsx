import type { ReactNode } from 'react'
import { Badge } from '#app/ui/badge.tsx'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import type { Pictured } from '#app/ui/picture.tsx'
import { StateBadge } from '../../dossiers/parts/state-badge.tsx'
import { FollowPart } from '../../publishing/parts/follow.tsx'
import { ActBar, type Way } from './act-bar.tsx'
import type { Frame } from './frame.server.ts'
import { SharePart } from './share.tsx'
import { type SubjectTab, SubjectTabs } from './subject-tabs.tsx'
import { WhatToDo } from './what-to-do.tsx'

/**
 * The frame around each page of a subject: its title, where it stands, who answers, its pages as tabs, and what one can
 * do, in view. `acts` stands where its kind has a form of its own for what one does, and `first` leads there on a phone;
 * `beside` what else belongs there; `beneath` what ends the page, over its whole width.
 */
export function SubjectFrame({
  frame,
  tab,
  cover,
  lead,
  eyebrow,
  stands,
  acts,
  first,
  beside,
  calendar,
  beneath,
  children,
}: {
  frame: Frame
  tab: SubjectTab
  cover?: Pictured | undefined
  lead?: ReactNode
  eyebrow?: ReactNode
  stands?: ReactNode
  acts?: ReactNode
  first?: Way | undefined
  beside?: ReactNode
  calendar?: string
  beneath?: ReactNode
  children: ReactNode
}) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.subjectPages
  const { official } = frame
  return (
    <div className="subject">
      <PageHeading
        title={frame.title}
        lead={lead}
        lang={frame.lang}
        seed={frame.slug}
        cover={cover}
        eyebrow={eyebrow}
        breadcrumbs={listOf(frame, language)}
        actions={
          <>
            <Stage of={frame} />
            {stands}
            {official ? (
              <span className="text-sm">
                {words.decides} <a href={paths.official(official.slug)}>{official.name}</a>
              </span>
            ) : null}
          </>
        }
      />
      <Wrap>
        <SubjectTabs frame={frame} here={tab} />
        <Columns
          aside={
            <>
              {acts ?? <WhatToDo of={frame} />}
              <FollowPart place={frame} cadence={frame.cadence} {...(calendar && { calendar })}>
                <SharePart place={frame} title={frame.title} />
              </FollowPart>
              {beside}
            </>
          }
        >
          {children}
        </Columns>
        {beneath}
      </Wrap>
      <ActBar of={frame} first={first} />
    </div>
  )
}

/** Where it stands, as a word. */
function Stage({ of: { stage } }: { of: Frame }) {
  const { t } = useLanguage()
  if (stage.state) return <StateBadge state={stage.state} />
  return stage.phase ? <Badge>{t.projects.phases[stage.phase]}</Badge> : null
}

/** The list in which it stands, where its kind has one. */
function listOf({ kind }: Frame, { t, paths }: Language) {
  const { lists } = t.subjectPages
  switch (kind) {
    case 'project':
      return [{ label: lists.project, href: paths.projects() }]
    case 'dossier':
      return [{ label: lists.dossier, href: paths.dossiers() }]
    case 'proposal':
      return [{ label: lists.proposal, href: paths.proposals() }]
    case 'field_report':
      return [{ label: lists.field_report, href: paths.fieldReports() }]
    case 'service':
      return [{ label: lists.service, href: paths.services() }]
    case 'consultation':
      return [{ label: lists.consultation, href: paths.consultations }]
    case 'budget':
      return [{ label: lists.budget, href: paths.budgets }]
    default:
      return []
  }
}
