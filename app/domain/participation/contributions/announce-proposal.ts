import type { Act } from '../../act.ts'
import { record } from '../news.ts'

/** Tells of a proposal that the public can now read: at once, or when a moderator lets its words through. */
export async function announceProposal(act: Act, id: string): Promise<void> {
  await record(act, 'proposed', { kind: 'contribution', id, topicId: id })
}
