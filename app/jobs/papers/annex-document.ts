import type { AnnexData, Argument } from '#app/domain/participation/index.ts'
import { wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { answersSaid } from '#app/lib/opinions/answers-said.ts'
import { hiddenIn } from '#app/lib/opinions/hidden-together.ts'
import { sharesOf } from '#app/lib/opinions/shares.ts'
import { type Block, blocksOf, letterhead, type PrintedDocument } from '#app/services/pdf/index.ts'
import { namedCommune } from './named-commune.ts'

const say = wording('fr')

/**
 * The "Avis des habitants" annex: counts by class, verified and declared apart, never one blended total; then the main
 * arguments with the official replies. In French, the language of the application; each argument keeps its own. The
 * same data give the same document.
 */
export function annexDocument(data: AnnexData, sha256: string): PrintedDocument {
  const { dossier, commune, countedAt, demonstration } = data
  const title = `Avis des habitants — ${dossier.title}`
  return {
    title,
    lang: 'fr',
    author: `Commune de ${commune.name}`,
    at: new Date(countedAt),
    foot: `${demonstration ? 'Données de démonstration. ' : ''}${dossier.title}. Données : SHA-256 ${sha256}`,
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    blocks: [...opening(data, sha256), ...counts(data), ...argumentsOf(data), ...method(data, sha256)],
  }
}

function opening(
  { dossier, commune, period, countedAt, final, demonstration }: AnnexData,
  sha256: string,
): Block[] {
  const { dossierNames } = messagesIn('fr')
  return [
    letterhead(commune.name),
    { kind: 'heading', level: 1, text: 'Avis des habitants' },
    { kind: 'paragraph', tone: 'lead', text: `Annexe au dossier de subvention « ${dossier.title} »` },
    ...(demonstration
      ? [
          {
            kind: 'paragraph',
            text: 'Données de démonstration : personnes, avis et montants sont inventés. Rien ici n’engage la vraie commune.',
          } as const,
        ]
      : []),
    {
      kind: 'facts',
      facts: [
        ['Commune :', namedCommune(commune)],
        ['Opération :', dossier.project],
        ['Financeur :', dossierNames.programmes[dossier.programme]],
        ...(dossier.call ? [['Appel :', dossier.call] as const] : []),
        [
          'Recueil ouvert :',
          period.closeOn
            ? `du ${say.day(period.openOn)} au ${say.day(period.closeOn)}`
            : `depuis le ${say.day(period.openOn)}`,
        ],
        ['Avis comptés :', `${say.instant(new Date(countedAt))}${final ? '' : ' (décompte provisoire)'}`],
        ['Empreinte des données (SHA-256) :', sha256],
      ],
    },
  ]
}

function counts({ rows, threshold, final }: AnnexData): Block[] {
  const t = messagesIn('fr')
  const { classes, breakdown } = t.ui
  const table = (verified: boolean, caption: string): Block => ({
    kind: 'table',
    caption,
    columns: [
      { label: 'Qui', weight: 3 },
      { label: 'Réponses', weight: 4 },
      { label: 'Avis', number: true },
    ],
    rows: rows
      .filter((row) => row.verified === verified)
      .map((row) =>
        row.total === 0
          ? [classes[row.class], breakdown.none, '0']
          : [
              { text: classes[row.class], bar: sharesOf(row) },
              answersSaid(row, final, { t, say }),
              row.total === null ? '—' : say.number(row.total),
            ],
      ),
  })
  const hides = rows.some((row) => row.total === null || hiddenIn(row).length > 0)
  return [
    { kind: 'heading', level: 2, text: 'Les avis, par statut' },
    {
      kind: 'paragraph',
      text: 'Ces avis sont consultatifs. Résidents, saisonniers, visiteurs et entreprises ne vivent pas le projet de la même façon : la commune publie ce que pense chaque groupe et ne les additionne pas.',
    },
    table(true, 'Statut vérifié par la mairie'),
    table(false, 'Statut déclaré, non vérifié'),
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Sur chaque barre : les « pour » à gauche en vert, les « neutre » ensuite en gris, les « contre » à droite en rouge ; en clair, les réponses comptées ensemble.',
    },
    ...(hides
      ? [{ kind: 'paragraph', tone: 'small', text: breakdown.suppressedNote(threshold) } as const]
      : []),
    ...(rows.some(({ since }) => since)
      ? [{ kind: 'paragraph', tone: 'small', text: breakdown.olderNote(threshold) } as const]
      : []),
  ]
}

function argumentsOf({ arguments: given }: AnnexData): Block[] {
  const titles = { for: 'Pour', neutral: 'Sans prendre parti', against: 'Contre' }
  const heading: Block = { kind: 'heading', level: 2, text: 'Les principaux arguments' }
  if (given.length === 0)
    return [heading, { kind: 'paragraph', text: 'Personne n’a encore écrit d’argument sur ce dossier.' }]
  return [
    heading,
    {
      kind: 'paragraph',
      text: 'Les contributions que les lecteurs ont trouvées les plus utiles, quatre au plus par avis, dans les mots et la langue de leurs auteurs, telles qu’elles se lisaient à l’impression.',
    },
    ...(['for', 'neutral', 'against'] as const).flatMap((stance): Block[] => {
      const of = given.filter((one) => one.stance === stance)
      return of.length === 0
        ? []
        : [{ kind: 'heading', level: 3, text: titles[stance] }, ...of.flatMap(argument)]
    }),
  ]
}

function argument({ text, lang, useful, writtenOn, answer, ...by }: Argument): Block[] {
  const said: Block = {
    kind: 'quote',
    lang,
    text: plain(text),
    by: `${authorOf(by)}, ${say.day(writtenOn)}${useful > 0 ? `, trouvé utile ${say.number(useful)} fois` : ''}`,
  }
  if (!answer) return [said]
  return [
    said,
    { kind: 'paragraph', text: 'Réponse officielle :' },
    { kind: 'quote', lang: answer.lang, text: plain(answer.text), by: `${answer.by}, ${answer.title}` },
  ]
}

function authorOf({
  class: of,
  verified,
  organisation,
}: Pick<Argument, 'class' | 'verified' | 'organisation'>) {
  const { classOf, standing } = messagesIn('fr').ui
  return organisation ?? `${classOf[of]} (${verified ? standing.verified : standing.declared})`
}

/** Markdown as it is read aloud: paragraphs kept, marks gone. */
const plain = (markdown: string) =>
  blocksOf(markdown)
    .flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => `• ${item}`) : 'text' in block ? [block.text] : [],
    )
    .join('\n')

function method({ dossier }: AnnexData, sha256: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Vérifier ce document' },
    {
      kind: 'paragraph',
      text: `Les mêmes données donnent le même fichier, octet pour octet. L’empreinte des données (${sha256}) et celle de ce fichier sont publiées sur la page du dossier (/dossiers/${dossier.slug}).`,
    },
  ]
}
