import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { type Columns, type Of, type Shape, shaped } from './shape.ts'

export {
  array,
  bigint,
  bool,
  cents,
  day,
  digits,
  float,
  instant,
  int,
  nullable,
  oneOf,
  text,
  uuid,
} from './decoders.ts'
export { byKey, json, list, stored } from './json.ts'
export { type Of, outer, type RowOf, shape, type ValueOf } from './shape.ts'

/** Runs the statement that follows, whose rows are what the shape says: ``read(db, shape({ id: uuid }))`select id …` ``. */
export const read =
  <C extends Columns>(db: Pick<Db, 'execute'>, shape: Shape<C>) =>
  async (statement: TemplateStringsArray, ...values: unknown[]): Promise<Of<C>[]> =>
    shaped<C>(await db.execute(sql(statement, ...values) as SQL), shape)
