import type { PublishedDossier } from '#app/domain/dossiers/index.ts'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { type Block, letterhead, type PrintedDocument } from '#app/services/pdf/index.ts'
import { nameOf } from './plan.tsx'

const say = wording('fr')

type Printing = { commune: string; demonstration: boolean; page: string }

/**
 * The poster that CGCT D1111-8 asks for: the total cost of the operation and each public subsidy, in French. Its date
 * is that of the last step, so that it changes only with the dossier.
 */
export function posterOf(
  dossier: PublishedDossier,
  { commune, demonstration, page }: Printing,
): PrintedDocument {
  const words = messagesIn('fr').dossierPapers.publicity
  return {
    title: `${words.title} — ${dossier.title}`,
    lang: 'fr',
    page: 'A3',
    author: `Commune de ${commune}`,
    at: dossier.movedAt,
    foot: `${demonstration ? 'Données de démonstration. ' : ''}${page}`,
    pageOf: (number, pages) => `page ${number} sur ${pages}`,
    blocks: [
      letterhead(commune),
      { kind: 'heading', level: 1, text: dossier.project.title },
      { kind: 'figure', value: say.money(dossier.totalCost), label: words.cost },
      ...subsidies(dossier),
      { kind: 'facts', facts: [[`${words.own} :`, say.money(ownPart(dossier))]] },
      { kind: 'code', address: page, label: words.code },
      { kind: 'paragraph', tone: 'small', text: words.lead },
    ],
  }
}

/** What the commune itself pays, in cents. */
const ownPart = ({ lines }: Pick<PublishedDossier, 'lines'>): bigint =>
  lines.filter(({ kind }) => kind === 'own').reduce((sum, { asked }) => sum + asked, 0n)

function subsidies({ lines }: PublishedDossier): Block[] {
  const t = messagesIn('fr')
  const words = t.dossierPapers.publicity
  const publicly = lines.filter(({ kind }) => kind === 'public')
  if (publicly.length === 0) return [{ kind: 'paragraph', text: words.none }]
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { label: words.funder, weight: 3 },
        { label: words.asked, number: true, weight: 2 },
        { label: words.granted, number: true, weight: 2 },
      ],
      rows: publicly.map((line) => [
        nameOf(line, { t }),
        say.money(line.asked),
        line.granted === null ? words.pending : say.money(line.granted),
      ]),
    },
  ]
}
