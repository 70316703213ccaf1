import { eq } from 'drizzle-orm'
import type { FolderOrBucket } from '#app/services/bucket.ts'
import type { Secrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { secondFactors } from '#db/schema/index.ts'

export type Resealed = {
  /** What bore another key and bears the first one now. */
  resealed: number
  /** What bore it already. */
  current: number
  /** What no key that the instance was told can read: who holds such a factor is locked out. */
  lost: string[]
}

/**
 * Seals anew, with the first of the instance's keys, whatever lies sealed with another: the secrets of second factors
 * the proofs, and the keys of ballot boxes. Then an old key may go. Cookies are not counted: they end by themselves.
 */
export async function reseal(db: Db, store: FolderOrBucket, secrets: Secrets): Promise<Resealed> {
  const found: Resealed = { resealed: 0, current: 0, lost: [] }
  const count = async (name: string, current: boolean, anew: () => Promise<void>) => {
    if (current) return void found.current++
    try {
      await anew()
      found.resealed++
    } catch (error) {
      if (!secrets.isUnreadable(error)) throw error
      found.lost.push(name)
    }
  }
  await db.transaction(async (tx) => {
    const factors = await tx.select().from(secondFactors).for('update')
    for (const { personId, secret } of factors)
      await count(
        `second factor of ${personId}`,
        secrets.isCurrent(Buffer.from(secret, 'base64url')),
        async () => {
          const sealed = secrets.seal(secrets.unseal(secret))
          await tx.update(secondFactors).set({ secret: sealed }).where(eq(secondFactors.personId, personId))
        },
      )
  })
  for await (const { key } of store.list()) {
    const purpose = /^(proof|ballot)\//.exec(key)?.[1]
    const sealed = purpose ? await store.read(key) : null
    if (purpose && sealed)
      await count(key, secrets.isCurrent(sealed), () =>
        store.write(key, secrets.encrypt(purpose, secrets.decrypt(purpose, sealed))),
      )
  }
  return found
}
