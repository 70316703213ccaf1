import { fr as common } from './common/fr.ts'

export const fr = { common }
