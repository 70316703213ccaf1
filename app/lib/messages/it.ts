import type { fr } from './fr.ts'
import { it as core } from './it.core.ts'
import { it as rest } from './it.rest.ts'

export const it: typeof fr = { ...core, ...rest }
