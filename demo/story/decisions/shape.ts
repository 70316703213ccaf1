import type { Piece } from '#app/domain/projects/index.ts'
import type { DecisionKind } from '#db/schema/index.ts'
import type { ProjectStory } from '../shape.ts'

type Text = { title: string; text: string }

export type DecisionStory = {
  key: string
  kind: DecisionKind
  number: string
  texts: { fr: Text; it?: Text; en?: Text }
  /** Code of the nomenclature ACTES. */
  matter: string
  /** Seats, votes, for, against, abstentions. */
  votes?: [number, number, number, number, number]
  /** Days before today: decided, received by the préfecture, put online; not online yet when it is null. */
  ago: number
  transmittedAgo?: number
  publishedAgo: number | null
  budget?: { year: string; name: string }
  /** Projects, dossiers and campaigns by their keys, and the piece of a project's gate that the act is. */
  decides: { key: ProjectStory['key']; piece?: Piece }[]
  signed?: true
  /** The key of the act whose place it takes. */
  supersedes?: string
  redacted?: { ago: number; ground: 'court' | 'cnil' | 'personal-data' | 'secrecy'; reference: string }
  /** What the agent has not written yet. */
  unfinished?: true
}
