import type { DecisionToPrint } from '#app/domain/publishing/index.ts'
import { matterOf } from '#app/domain/publishing/index.ts'
import { wording } from '#app/lib/language.ts'
import { citedAs } from '#app/lib/texts/act-reference.ts'
import { type Block, blocksOf, type PrintedDocument } from '#app/services/pdf/index.ts'
import { namedCommune } from './named-commune.ts'

const say = wording('fr')

/**
 * A published act on paper, in French: what it is, its text, its vote, who signed it, its days. The same act gives
 * the same document, whenever it is printed.
 */
export function decisionDocument({ act, body, commune, demonstration }: DecisionToPrint): PrintedDocument {
  const cited = citedAs(act)
  return {
    title: `${cited} — ${act.title.fr}`,
    lang: 'fr',
    author: `Commune de ${commune.name}`,
    at: act.publishedAt,
    foot: `${demonstration ? 'Données de démonstration. ' : ''}Commune de ${commune.name} — ${cited}`,
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    blocks: [
      { kind: 'heading', level: 1, text: cited },
      { kind: 'paragraph', tone: 'lead', text: act.title.fr },
      ...(demonstration
        ? [
            {
              kind: 'paragraph',
              text: 'Données de démonstration : cet acte est inventé. Rien ici n’engage la vraie commune.',
            } as const,
          ]
        : []),
      { kind: 'facts', facts: facts(act, body, commune) },
      ...blocksOf(act.text.fr),
      ...vote(act),
      ...signature(act),
    ],
  }
}

function facts(
  act: DecisionToPrint['act'],
  body: string,
  commune: DecisionToPrint['commune'],
): (readonly [string, string])[] {
  const matter = matterOf(act.matter)
  return [
    ['Commune :', namedCommune(commune)],
    ['Pris par :', body],
    ...(matter ? [['Matière :', `${act.matter} ${matter.name}`] as const] : []),
    ...(act.transmittedOn ? [['Reçu en préfecture le :', say.day(act.transmittedOn)] as const] : []),
    ...(act.budgetYear ? [['Budget :', `${act.budgetName} (${act.budgetYear})`] as const] : []),
    ['Mis en ligne le :', say.instant(act.publishedAt)],
  ]
}

function vote({
  kind,
  members,
  voted,
  votesFor,
  votesAgainst,
  abstentions,
}: DecisionToPrint['act']): Block[] {
  if (kind !== 'deliberation') return []
  const heading: Block = { kind: 'heading', level: 2, text: 'Le vote' }
  if (voted === null || members === null)
    return [heading, { kind: 'paragraph', text: 'Le conseil n’a pas voté : il a pris acte.' }]
  return [
    heading,
    {
      kind: 'table',
      caption: `${say.number(voted)} votants, présents ou représentés, sur ${say.number(members)} sièges`,
      columns: [{ label: 'Voix' }, { label: 'Nombre', number: true }],
      rows: [
        ['Pour', say.number(votesFor ?? 0)],
        ['Contre', say.number(votesAgainst ?? 0)],
        ['Abstention', say.number(abstentions ?? 0)],
      ],
    },
  ]
}

const signature = (act: DecisionToPrint['act']): Block[] => [
  {
    kind: 'paragraph',
    text: `${act.signatoryFirstName} ${act.signatoryName}, ${act.signatoryCapacity}`,
  },
]
