import { deliberations } from './deliberations.ts'
import { orders } from './orders.ts'

/** Seventeen invented acts: fifteen online, one that another supersedes, one redacted; two wait at the desk. */
export const decisionStories = [...deliberations, ...orders]
