import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  becomes: {},
  ofAnOffice: ['opinion_closes.by', 'subjects.agent_id', 'subjects.answers_id'],
}
