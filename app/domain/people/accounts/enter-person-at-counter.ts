import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { people, personClass } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { DisplayName, freeNameKey } from '../names/display-name.ts'
import { record } from '../news.ts'

export const CounterPerson = z.object({
  displayName: DisplayName,
  class: z.enum(personClass.enumValues),
  locale: z.enum(locales).default('fr'),
})

/**
 * An agent enters someone who has no e-mail address and came to the counter: she counts like everyone else. Her class
 * is declared; `verifyAtCounter` confirms it.
 */
export async function enterPersonAtCounter(
  act: Act,
  input: z.input<typeof CounterPerson>,
): Promise<{ id: string }> {
  allow(act.actor, 'person.enter-at-counter')
  const { displayName, class: declared, locale } = CounterPerson.parse(input)
  const nameKey = await freeNameKey(act.tx, displayName)
  const [row] = await act.tx
    .insert(people)
    .values({ displayName, nameKey, class: declared, locale, joinedAt: act.at })
    .returning({ id: people.id })
  const { id } = row! // an insert returns its row
  await record(act, 'person-entered-at-counter', { kind: 'person', id }, { class: declared })
  return { id }
}
