import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#app/lib/formats/canonical-json.ts'

/** An event as the chain reads it; `at` is ISO text with microseconds, in UTC. */
export type ChainedEvent = {
  id: string
  verb: string
  subjectKind: string
  subjectId: string
  topicId: string | null
  actorId: string | null
  details: Json
  at: string
}

/** What the hash of the first event follows. */
export const genesis = '0'.repeat(64)

/**
 * What is published of an event, as canonical JSON: the seal of its whole row, and for what any visitor can see
 * anyway, when and on what. The seal is salted: only whoever holds row and salt can check it, and nobody can guess.
 * Of what somebody wrote the topic alone is named: words can be withdrawn, and an id would lead back to their place for
 * ever. Entries written before that rule keep their ids, since entries are stored (docs/decisions/0012-published-chain.md).
 */
export function entryOf(event: ChainedEvent, salt: string, isPublic: (verb: string) => boolean): string {
  const seal = sealOf(event, salt)
  if (!isPublic(event.verb)) return canonicalJson({ seal })
  const { at, verb, subjectKind, subjectId, topicId } = event
  if (subjectKind === 'contribution') return canonicalJson({ at, seal, subjectKind, topicId, verb })
  return canonicalJson({ at, seal, subjectId, subjectKind, topicId, verb })
}

/** SHA-256 over the salt followed by the canonical JSON of the row, hexadecimal. */
export const sealOf = (row: { readonly [column: string]: Json }, salt: string): string =>
  sha256(salt + canonicalJson(row))

/** The hash of a link: SHA-256 over the previous hash followed by the entry as it is written, hexadecimal. */
export const hashOf = (previous: string, entry: string): string => sha256(previous + entry)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
