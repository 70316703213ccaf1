import { en as common } from './common/en.ts'
import { en as ui } from './ui/en.ts'
import type { fr } from './fr.ts'

export const en: typeof fr = { common, ui }
