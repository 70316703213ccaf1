import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { people, personClass } from '#db/schema/index.ts'
import { type Act, person } from '../../act.ts'
import { emailAddress } from '../../email-address.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { DisplayName, freeNameKey } from '../names/display-name.ts'
import { record } from '../news.ts'
import { refuseKeptAddress } from './kept-address.ts'

export const Newcomer = z.object({ displayName: DisplayName, class: z.enum(personClass.enumValues) })
export const Join = Newcomer.extend({ email: emailAddress(), locale: z.enum(locales) })
export type Join = z.output<typeof Join>

refuseOn('people_email', () => new Refusal('address-in-use', 409))

/**
 * Makes an account for an address that its owner has proved. Refuses a name that is not free (`name-taken`,
 * `name-reserved`, `name-not-accepted`), an address that already has an account (`address-in-use`), and one to which a
 * change of address may still go back (`address-kept`).
 */
export async function join(
  act: Act,
  { email, displayName, class: declared, locale }: Join,
): Promise<{ id: string }> {
  await refuseKeptAddress(act, email)
  const nameKey = await freeNameKey(act.tx, displayName)
  const [row] = await act.tx
    .insert(people)
    .values({
      email,
      displayName,
      nameKey,
      class: declared,
      locale,
      joinedAt: act.at,
      addressProvedAt: act.at,
    })
    .returning({ id: people.id })
  const { id } = row! // an insert returns its row
  await record({ ...act, actor: person(id) }, 'joined', { kind: 'person', id }, { class: declared })
  return { id }
}
