import type { FolderOrBucket } from '#app/services/bucket.ts'
import { Trouble } from '../trouble.ts'

/** Copies what the other does not hold yet, each read back before it counts. */
export async function copyStore(from: FolderOrBucket, to: FolderOrBucket) {
  let copied = 0
  let there = 0
  for await (const { key } of from.list()) {
    const content = await from.read(key)
    if (!content) continue // removed since it was listed
    if ((await to.read(key))?.equals(content)) {
      there++
      continue
    }
    await to.write(key, content)
    if (!(await to.read(key))?.equals(content))
      throw new Trouble(`le fichier ${key} n’est pas revenu comme il est parti.`)
    copied++
  }
  return { copied, there }
}
