import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { deliveryAnswers, deliveryStates } from '#app/lib/deliveries.ts'
import { at, instant, word } from '../columns.ts'
import { pledges } from './funding.ts'
import { people } from './people.ts'

const answer = () => text().notNull().default('')

/**
 * How the reward of a promise comes to its giver: what she said for it, and how far it is. No row: nothing was said
 * and nothing was done yet.
 */
export const deliveries = pgTable(
  'deliveries',
  {
    pledgeId: uuid()
      .primaryKey()
      .references(() => pledges.id),
    recipient: answer(),
    street: answer(),
    postcode: answer(),
    town: answer(),
    country: answer(),
    engraving: answer(),
    size: answer(),
    state: text({ enum: deliveryStates }).notNull().default('to-do'),
    /** When it left, or was given, as who said so. */
    movedAt: instant(),
    movedBy: uuid().references(() => people.id),
    /** When its giver last said something. */
    at: at(),
    /** When what she had said was erased. */
    erasedAt: instant(),
  },
  (t) => [
    check('a_known_delivery_state', word(t.state, deliveryStates)),
    check(
      'a_delivery_is_moved_by_somebody',
      sql`(${t.state} = 'to-do') = (${t.movedAt} is null) and (${t.movedAt} is null) = (${t.movedBy} is null)`,
    ),
    check(
      'what_was_erased_says_nothing',
      sql`${t.erasedAt} is null or ${sql.raw(deliveryAnswers.join(' || '))} = ''`,
    ),
    index('deliveries_to_erase').on(t.movedAt).where(sql`${t.erasedAt} is null`),
  ],
)
export type DeliveryRow = typeof deliveries.$inferSelect
