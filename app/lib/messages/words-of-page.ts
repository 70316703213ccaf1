import said from 'virtual:words-of-page'
import { inLocale, localeOf } from '../language.ts'
import type { fr as core } from './fr.core.ts'
import type { Messages } from './index.ts'

/** An area of which only the pages that can say it fetch the words; those of `*.core.ts` are fetched by every page. */
export type Area = Exclude<keyof Messages, keyof typeof core>

/**
 * The areas whose words a page fetches: by the first word of its address, or by that and the third, what the modules of
 * these pages say beside the core, as the build reads them (start/words/table.ts). A page that is not among them fetches
 * all.
 */
export const wordsOf = (pathname: string): readonly Area[] | 'all' => said[placeOf(pathname)] ?? 'all'

/** Under which of the names of the table a page stands: that of its first and third word, or of its first alone. */
export function placeOf(pathname: string): string {
  const [, first = '', , third] = inLocale(pathname, 'fr').split('/')
  return `${first}/${third}` in said ? `${first}/${third}` : first
}

/** Whether a page that was loaded as `from` has the words to become `to` without a new document. */
export function canSay(from: string, to: string): boolean {
  if (localeOf(from) !== localeOf(to)) return false
  const [has, needs] = [wordsOf(from), wordsOf(to)]
  return has === 'all' || (needs !== 'all' && needs.every((area) => has.includes(area)))
}
