import type { Said } from './telling.ts'

type Change = { field: string; funder: string; was: string; became: string }

const amounts = new Set(['totalCost', 'eligibleBase', 'asked', 'granted', 'received'])
const days = new Set(['plannedStartOn', 'startBy', 'finishBy', 'grantedOn', 'opensOn', 'closesOn'])

/** What changed on a dossier is called this, with the funder or the language that it is of. */
export function fieldOfDossier(
  { field, funder }: Pick<Change, 'field' | 'funder'>,
  { t }: Pick<Said, 't'>,
): string {
  const [plain = '', lang] = field.split('.')
  const said = (t.dossierPapers.changes.fields as Record<string, string>)[plain] ?? plain
  const [kind = '', label] = funder.split(/:(.*)/s)
  const whose = label || (t.dossiers.funders as Record<string, string>)[kind] || kind
  const of = [whose, lang && lang !== 'fr' ? lang : ''].filter(Boolean).join(', ')
  return of ? `${said} (${of})` : said
}

/** What it was or what it is, as people read it. */
export function valueOfDossier(field: string, text: string, { t, say }: Pick<Said, 't' | 'say'>): string {
  if (text === '') return t.dossierPapers.changes.nothing
  if (amounts.has(field)) return say.money(BigInt(text))
  if (days.has(field)) return say.day(text)
  const names: Record<string, string> | undefined =
    field === 'programme'
      ? t.dossierNames.programmes
      : field === 'ownShareRule'
        ? t.dossiers.ownShareRules
        : undefined
  return names?.[text] ?? text
}
