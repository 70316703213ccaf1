import { files, type StoredFile } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'

/** What the file service says of a file that it keeps. */
export type KeptFile = Pick<
  StoredFile,
  'key' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'width' | 'height'
>

/** Notes a picture or a document whose bytes are already kept, in the deed that uses it. What the city prints itself is nobody's upload. */
export async function keepFile(
  act: Act,
  purpose: 'photo' | 'document',
  { key, name, mediaType, bytes, sha256, width, height }: KeptFile,
): Promise<string> {
  const [file] = await act.tx
    .insert(files)
    .values({
      ...{ purpose, key, name, mediaType, bytes, sha256, width, height },
      uploadedBy: act.actor.city ? null : whoActs(act.actor),
      at: act.at,
    })
    .returning({ id: files.id })
  return file!.id // an insert returns its row
}
