/** Where the private keys of boxes lie, sealed: beside the database, never in it. */
export type BoxKeys = {
  keepBoxKey: (secret: Uint8Array) => Promise<string>
  /** Null when it is gone. @throws when no secret key of the instance reads it. */
  readBoxKey: (key: string) => Promise<Uint8Array | null>
  remove: (file: { key: string }) => Promise<void>
}

/** Null when it is gone, or when no secret key of the instance reads it. */
export async function secretOf(keys: BoxKeys, key: string): Promise<Uint8Array | null> {
  try {
    return await keys.readBoxKey(key)
  } catch {
    return null
  }
}
