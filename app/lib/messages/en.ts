import { en as core } from './en.core.ts'
import { en as rest } from './en.rest.ts'
import type { fr } from './fr.ts'

export const en: typeof fr = { ...core, ...rest }
