import type { DocumentKind, DossierState, Funder, OwnShareRule, Programme } from '#db/schema/index.ts'
import type { Discussed, ProjectStory } from '../shape.ts'

type Text = { title: string; summary: string; object: string }

/** A line of the financing plan, in euros. */
type PlanLine = { funder: Funder; label?: string; asked: number }

/** A subsidy dossier's own life; what people say of it has the form of a project's. */
export type DossierStory = Omit<Discussed, 'publishedAgo'> &
  Pick<ProjectStory, 'body' | 'agent' | 'startedAgo'> & {
    /** Null while only the desk sees it. */
    publishedAgo: number | null
    project: ProjectStory['key']
    texts: { fr: Text; it?: Text; en?: Text }
    programme: Programme
    call?: string
    /** Euros, without tax. */
    totalCost: number
    eligibleBase?: number
    ownShare?: { rule: OwnShareRule; reference: string }
    /** Days from today: negative is past. */
    plannedStart?: number
    finishBy?: number
    plan: PlanLine[]
    documents?: { kind: DocumentKind; title: string; ago: number }[]
    /** What happened, in days before today; `filed` freezes a version. */
    steps: { to: DossierState; ago: number; reference?: string; note?: string }[]
    /** What the funders decided and paid until each of these days, in euros. */
    amounts?: {
      ago: number
      lines: { funder: Funder; granted: number; on: number; act: string; received?: number }[]
    }[]
  }
