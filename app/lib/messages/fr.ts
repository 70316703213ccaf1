import { fr as common } from './common/fr.ts'
import { fr as ui } from './ui/fr.ts'

export const fr = { common, ui }
