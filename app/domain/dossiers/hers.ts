import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  becomes: {},
  ofAnOffice: [
    'dossier_changes.by',
    'dossier_documents.by',
    'dossier_steps.by',
    'dossier_versions.by',
    'dossiers.agent_id',
    'dossiers.elected_id',
    'dossiers.started_by',
  ],
}
