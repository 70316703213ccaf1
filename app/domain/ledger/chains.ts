import { sql } from 'drizzle-orm'
import type { Chain } from '../audit/index.ts'

/** The inner chain, over every transaction: for the commune and its auditor. */
export const ledgerChain: Chain = { links: sql`ledger_links`, checkpoints: sql`ledger_checkpoints` }
/** The published one, over lines of five people and more. */
export const publicChain: Chain = { links: sql`public_lines`, checkpoints: sql`public_checkpoints` }
