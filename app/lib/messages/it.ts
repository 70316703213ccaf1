import { it as common } from './common/it.ts'
import type { fr } from './fr.ts'

export const it: typeof fr = { common }
