import type { Language } from '../../../frame.ts'
import { en } from './en.ts'
import { fr, type Words } from './fr.ts'
import { it } from './it.ts'

export type { Words }
export const words: Record<Language, Words> = { fr, it, en }
