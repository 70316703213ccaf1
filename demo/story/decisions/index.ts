import { deliberations } from './deliberations.ts'
import { orders } from './orders.ts'

/** Sixteen invented acts: fourteen online, one that another supersedes, one redacted; two wait at the desk. */
export const decisionStories = [...deliberations, ...orders]
