import { type SQL, sql } from 'drizzle-orm'

/** Where a chain is kept: its links, and the heads of it that were published, one a day. */
export type Chain = { links: SQL; checkpoints: SQL }

export const eventChain: Chain = { links: sql`event_links`, checkpoints: sql`checkpoints` }
