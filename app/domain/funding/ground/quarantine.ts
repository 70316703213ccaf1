import type { Act } from '../../act.ts'
import { raiseAlarm } from '../../ledger/index.ts'

/** What became of something that Stripe told. */
export type Outcome = 'applied' | 'nothing-to-do' | 'ignored' | 'quarantined'

/**
 * Sets aside what does not fit: nothing is credited, and the treasurer is told. `says` and `expected` are ids, or
 * amounts in cents, never a name.
 */
export async function quarantine(
  act: Act,
  kind: 'webhook-quarantined' | 'amount-mismatch',
  subject: { kind: string; id: string },
  details: Record<string, string | number | boolean | null>,
): Promise<Outcome> {
  await raiseAlarm(act, { kind, subjectKind: subject.kind, subjectId: subject.id, details })
  return 'quarantined'
}
