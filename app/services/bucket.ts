import type { S3Client } from '@aws-sdk/client-s3'
import type { Env } from '#app/env.ts'
import { isAway } from '#app/lib/process/away.ts'
import { isKey } from './file-key.ts'
import { FileRefused } from './file-refused.ts'

/** What lies in the store: its key, and when it was written by the real clock. */
export type Lying = { key: string; at: Date }

/** Where the bytes of files lie. */
export type FolderOrBucket = {
  write: (key: string, content: Buffer) => Promise<void>
  read: (key: string) => Promise<Buffer | null>
  /** The same, bit by bit as it is taken. */
  stream: (key: string) => Promise<ReadableStream<Uint8Array> | null>
  remove: (key: string) => Promise<void>
  /** Everything that lies there, in no order, and what a broken write has left of it. */
  list: () => AsyncIterable<Lying>
  /** @throws when nothing could be read there, or written as far as that is known without a try. */
  ready: () => Promise<void>
}

type Settings = Pick<
  Env,
  'S3_ENDPOINT' | 'S3_REGION' | 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'
>

/** Files in an S3 bucket. The client is loaded at the first use: most instances keep files in a folder. */
export function openBucket(settings: Settings): FolderOrBucket {
  const Bucket = settings.S3_BUCKET
  let client: Promise<S3Client> | undefined
  const s3 = async () => {
    client ??= openClient(settings)
    return { client: await client, commands: await import('@aws-sdk/client-s3') }
  }
  const bodyOf = async (Key: string) => {
    const { client, commands } = await s3()
    try {
      return (await reached(client.send(new commands.GetObjectCommand({ Bucket, Key })))).Body ?? null
    } catch (error) {
      if (error instanceof commands.NoSuchKey) return null
      throw error
    }
  }
  return {
    write: async (Key, Body) => {
      const { client, commands } = await s3()
      await reached(client.send(new commands.PutObjectCommand({ Bucket, Key, Body })))
    },
    read: async (Key) => {
      const body = await bodyOf(Key)
      return body ? Buffer.from(await reached(body.transformToByteArray())) : null
    },
    stream: async (Key) => (await bodyOf(Key))?.transformToWebStream() ?? null,
    remove: async (Key) => {
      const { client, commands } = await s3()
      await reached(client.send(new commands.DeleteObjectCommand({ Bucket, Key })))
    },
    ready: async () => {
      // A key that nothing bears: whether it is there does not matter, that we are told does.
      await bodyOf('photo/00000000-0000-0000-0000-000000000000')
    },
    list: async function* () {
      const { client, commands } = await s3()
      // What we did not put there is not ours to know.
      for await (const { Contents } of commands.paginateListObjectsV2({ client }, { Bucket }))
        for (const { Key, LastModified } of Contents ?? [])
          if (Key && LastModified && isKey(Key)) yield { key: Key, at: LastModified }
    },
  }
}

/** A network's error here is the store's: it says nothing of our database, whose errors bear the same codes. */
async function reached<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    throw isAway(error) ? new FileRefused('file.store-away', { cause: error }) : error
  }
}

async function openClient(settings: Settings) {
  const { S3Client } = await import('@aws-sdk/client-s3')
  return new S3Client({
    endpoint: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    forcePathStyle: true,
    // The newer default checksums corrupt uploads on several servers that speak S3.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials: {
      accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
    },
  })
}
