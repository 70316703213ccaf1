import { type PersonClass, people } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/**
 * Whose words are that somebody leaves without an address: an account that was never opened and is as one that was erased,
 * so that nothing signs in as it, writes to it, or shows a name. One for each time: two of them have nothing in common.
 */
export async function beginNobody(act: Act): Promise<{ id: string; class: PersonClass }> {
  const [row] = await act.tx
    .insert(people)
    .values({
      ...{ displayName: 'Sans adresse', nameKey: crypto.randomUUID(), class: 'visitor', mails: {} },
      ...{ addressProvedAt: null, joinedAt: act.at, erasedAt: act.at },
    })
    .returning({ id: people.id, class: people.class })
  return row! // an insert returns its row
}
