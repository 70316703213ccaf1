import type { Actor } from '../../act.ts'

/** Whether an elected office of the actor is in force: her words then stand under her title. */
export const inOffice = ({ roles }: Actor) => roles.includes('mayor') || roles.includes('elected')
