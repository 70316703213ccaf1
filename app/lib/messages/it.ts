import { it as common } from './common/it.ts'
import { it as ui } from './ui/it.ts'
import type { fr } from './fr.ts'

export const it: typeof fr = { common, ui }
