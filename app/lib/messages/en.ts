import { en as common } from './common/en.ts'
import type { fr } from './fr.ts'

export const en: typeof fr = { common }
