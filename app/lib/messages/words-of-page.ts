import { inLocale, localeOf } from '../language.ts'
import type { fr as core } from './fr.core.ts'
import type { Messages } from './index.ts'

/** An area of which only the pages that can say it fetch the words; those of `*.core.ts` are fetched by every page. */
export type Area = Exclude<keyof Messages, keyof typeof core>

/**
 * By the first word of their address, or by that and the third, what citizens' pages say beside the core. A test reads the modules of these pages
 * and all that they are made of, and is red for an area that is missing here, or that none of them says.
 */
const said: Record<string, readonly Area[]> = {
  '': ['home'],
  projets: ['projectPages'],
  dossiers: ['dossiers'],
  'dossiers/versions': ['dossiers', 'dossierPapers'],
  'dossiers/publicite': ['dossiers', 'dossierPapers'],
  decisions: ['decisions'],
  campagnes: ['campaigns', 'ledger'],
  partenaires: ['sponsoring'],
  questions: [],
  elus: ['officials'],
  donnees: ['decisions'],
  comptes: ['ledger', 'publishing'],
  registre: ['moderation', 'publishing'],
  accessibilite: ['commune'],
  'mentions-legales': ['commune'],
  confidentialite: ['commune'],
  securite: ['commune'],
}

/** The areas whose words a page fetches; a page that is not named above fetches them all. */
export const wordsOf = (pathname: string): readonly Area[] | 'all' => said[placeOf(pathname)] ?? 'all'

/** Under which of the names above a page stands: that of its first and third word, or of its first alone. */
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
