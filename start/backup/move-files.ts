import { openBucket } from '#app/services/bucket.ts'
import { openFolder } from '#app/services/folder.ts'
import { Trouble } from '../trouble.ts'
import { copyStore } from './copy-store.ts'
import { filesOfInstance } from './place.ts'
import { program } from './program.ts'

/**
 * `npm run move-files -- to-bucket` or `to-folder`: copies every file to the other place, reads it back, and leaves the
 * first as it was. Run again it copies what came since.
 */
await program('move-files', async ([where]) => {
  const settings = filesOfInstance()
  if (where !== 'to-bucket' && where !== 'to-folder')
    throw new Trouble('usage : npm run move-files -- to-bucket, ou to-folder.')
  if (!settings.S3_ENDPOINT || !settings.S3_BUCKET)
    throw new Trouble('il manque S3_ENDPOINT et S3_BUCKET : l’un des deux lieux est le seau qu’ils nomment.')
  const [folder, bucket] = [openFolder(settings.DATA_DIR), openBucket(settings)]
  const [from, to] = where === 'to-bucket' ? [folder, bucket] : [bucket, folder]
  const { copied, there } = await copyStore(from, to)
  const next = where === 'to-bucket' ? 'gardez S3_* et relancez' : 'retirez S3_* et relancez'
  return `${copied} fichiers copiés et relus, ${there} y étaient déjà. Rien n’a été retiré : ${next}.`
})
