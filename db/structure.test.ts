import { expect, test } from '#tests/db.ts'
import { structureOf } from './structure.ts'

test('db/structure.sql is the schema that the migrations make (npm run db:structure writes it)', async ({
  ownerSql,
}) => {
  await expect(await structureOf(ownerSql)).toMatchFileSnapshot('./structure.sql')
})
