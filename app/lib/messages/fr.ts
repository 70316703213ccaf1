import { fr as core } from './fr.core.ts'
import { fr as rest } from './fr.rest.ts'

export const fr = { ...core, ...rest }
