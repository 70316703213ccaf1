import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  becomes: {
    'file_renditions.name': 'the size and form of a public picture',
  },
  ofAnOffice: [
    'gate_pieces.by',
    'milestone_slips.by',
    'project_drafts.saved_by',
    'project_halts.by',
    'project_halts.ended_by',
    'project_passages.by',
    'project_versions.by',
    'projects.agent_id',
    'projects.elected_id',
    'projects.started_by',
  ],
}
