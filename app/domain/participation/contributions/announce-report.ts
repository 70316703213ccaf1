import type { Act } from '../../act.ts'
import { record } from '../news.ts'

/** Tells of a report from the field that the public can now read: at once, or when a moderator lets its words through. */
export async function announceReport(act: Act, id: string): Promise<void> {
  await record(act, 'field-reported', { kind: 'contribution', id, topicId: id })
}
