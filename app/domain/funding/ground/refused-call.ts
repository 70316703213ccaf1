import type { Db } from '#db/client.ts'
import { act, theCity } from '../../act.ts'
import { raiseAlarm } from '../../ledger/index.ts'

/**
 * What to do with an error of a call to Stripe: one that says that we asked wrongly (a 400) is told to the treasurer, since
 * no bank has refused anything and trying again will not help; whichever it is, it is thrown on.
 */
export const tellRefusedCall =
  (db: Db, subject: { kind: 'payment' | 'checkout'; id: string }) =>
  async (error: unknown): Promise<never> => {
    if (error instanceof Error && (error.name === 'CallRefused' || error.name === 'WishRefused'))
      await act(db, theCity, (deed) =>
        raiseAlarm(deed, {
          ...{ kind: 'call-refused', subjectKind: subject.kind, subjectId: subject.id },
          details: { code: (error as { code?: string }).code ?? 'invalid_request' },
        }),
      )
    throw error
  }
