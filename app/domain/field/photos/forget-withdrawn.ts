import type { Db } from '#db/client.ts'
import { nullable, read, shape, uuid } from '#db/read/index.ts'
import { act, theCity } from '../../act.ts'
import { forgetFile } from './keep-photos.ts'

const gone = shape({ fileId: nullable(uuid) })

/** Pictures go with the report that their author took back: nobody sees them since, and their bytes follow. Returns how many. */
export const forgetWithdrawnPhotos = (db: Db): Promise<number> =>
  act(db, theCity, async (act) => {
    const photos = await read(act.tx, gone)`
      with over as (select f.id from field_photos f join contributions c on c.id = f.report_id
        where c.withdrawn_at is not null order by f.id limit 500 for update of f skip locked)
      delete from field_photos f using over where f.id = over.id returning f.file_id as "fileId"`
    for (const { fileId } of photos) if (fileId) await forgetFile(act, fileId)
    return photos.length
  })
