import type { Db } from '#db/client.ts'
import { read, shape, text } from '#db/read/index.ts'

const unknown = shape({ key: text })

/** Which of these keys have no row: nobody will ever ask for what lies there. */
export async function unknownFiles(db: Db, keys: string[]): Promise<string[]> {
  const rows = await read(db, unknown)`
    select lying.key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) lying (key)
    where not exists (select from files f where f.key = lying.key)
      and not exists (select from file_renditions r where r.key = lying.key)
      and not exists (select from consultations c where c.key_file = lying.key)`
  return rows.map(({ key }) => key)
}
