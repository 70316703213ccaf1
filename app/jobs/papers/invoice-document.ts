import type { InvoiceContent } from '#app/domain/funding/index.ts'
import { wording } from '#app/lib/language.ts'
import type { Block, PrintedDocument } from '#app/services/pdf/index.ts'

const say = wording('fr')
const money = (cents: string) => say.money(BigInt(cents))
const percent = (rate: number) => `${String(rate / 100).replace('.', ',')}\u00a0%`

/**
 * An invoice or a credit note as it is printed, from what was frozen when it was issued: the same content gives the same
 * bytes. In French, the language of the law that lists its mentions (CGI annexe II art. 242 nonies A; C. com. L441-9).
 */
export function invoiceDocument({
  content,
  sha256,
  issuedAt,
}: {
  content: InvoiceContent
  sha256: string
  issuedAt: Date
}): PrintedDocument {
  const { seller, number, demonstration } = content
  const title = `${content.kind === 'invoice' ? 'Facture' : 'Avoir'} ${number}`
  return {
    title: `${title} — ${seller.name}`,
    lang: 'fr',
    author: seller.name,
    at: issuedAt,
    foot: `${demonstration ? 'Données de démonstration. ' : ''}${seller.name}, SIREN ${seller.siren}. ${title}. Contenu : SHA-256 ${sha256}`,
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    blocks: [
      ...opening(content, title),
      ...parties(content),
      ...what(content),
      ...totals(content),
      ...settled(content),
    ],
  }
}

function opening({ cancels, issuedOn, servedFrom, demonstration }: InvoiceContent, title: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: title },
    ...(demonstration
      ? [
          {
            kind: 'paragraph',
            text: 'Données de démonstration : l’acheteur, la prestation et le paiement sont inventés. Ce document n’a aucune valeur comptable et n’engage pas la vraie commune.',
          } as const,
        ]
      : []),
    {
      kind: 'facts',
      facts: [
        ['Date d’émission :', say.day(issuedOn)],
        ...(cancels
          ? ([
              ['Annule en entier :', `la facture ${cancels.number} du ${say.day(cancels.issuedOn)}`],
              ['Motif :', cancels.reason],
            ] as const)
          : ([['Prestation fournie à partir du :', say.day(servedFrom)]] as const)),
        ['Catégorie de l’opération :', 'prestation de services'],
      ],
    },
  ]
}

function parties({ seller, buyer }: InvoiceContent): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Vendeur' },
    {
      kind: 'facts',
      facts: [
        ['Nom :', seller.name],
        ['Adresse :', seller.address],
        ['SIREN :', seller.siren],
        ...(seller.vatNumber ? ([['Numéro de TVA :', seller.vatNumber]] as const) : []),
      ],
    },
    { kind: 'heading', level: 2, text: 'Acheteur' },
    {
      kind: 'facts',
      facts: [
        ['Nom :', buyer.name],
        ['Adresse :', buyer.address.split('\n').join(', ')],
        ['SIRET :', buyer.siret],
        ...(buyer.vatNumber ? ([['Numéro de TVA :', buyer.vatNumber]] as const) : []),
      ],
    },
  ]
}

function what({ line, vatRate, net }: InvoiceContent): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Prestation' },
    {
      kind: 'table',
      caption: 'Parrainage : prestation publicitaire',
      columns: [
        { label: 'Désignation', weight: 4 },
        { label: 'Quantité', number: true, weight: 1 },
        { label: 'Prix unitaire HT', number: true, weight: 1.5 },
        { label: 'Taux de TVA', number: true, weight: 1.2 },
        { label: 'Montant HT', number: true, weight: 1.5 },
      ],
      rows: [
        [
          `« ${line.title} », projet « ${line.project} »\n${line.benefits}`,
          String(line.quantity),
          money(line.unitPrice),
          percent(vatRate),
          money(net),
        ],
      ],
    },
  ]
}

function totals({ net, vat, gross, vatRate, exemption, kind }: InvoiceContent): Block[] {
  return [
    {
      kind: 'table',
      caption: kind === 'invoice' ? 'Totaux' : 'Totaux annulés',
      columns: [
        { label: 'Total', weight: 4 },
        { label: 'Montant', number: true, weight: 1.5 },
      ],
      rows: [
        ['Total hors taxes', money(net)],
        [`TVA à ${percent(vatRate)}`, money(vat)],
        ['Total toutes taxes comprises', money(gross)],
      ],
    },
    ...(exemption ? [{ kind: 'paragraph', text: `Exonération de TVA : ${exemption}.` } as const] : []),
  ]
}

// C. com. L441-9 I and D441-5: date of payment, discount, rate of the penalties, indemnity, even on a paid invoice.
function settled({ kind, payment, gross }: InvoiceContent): Block[] {
  const paid = `par carte bancaire le ${say.day(payment.on)} (référence ${payment.reference})`
  if (kind === 'credit-note')
    return [
      { kind: 'heading', level: 2, text: 'Remboursement' },
      { kind: 'paragraph', text: `${money(gross)} payés ${paid} sont rendus sur la même carte.` },
    ]
  return [
    { kind: 'heading', level: 2, text: 'Règlement' },
    { kind: 'paragraph', text: `Facture acquittée : ${money(gross)} payés ${paid}. Reste à payer : 0 €.` },
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Paiement comptant, à la commande. Pas d’escompte pour paiement anticipé. En cas de retard : pénalités au taux de trois fois l’intérêt légal et indemnité forfaitaire de recouvrement de 40 € (C. com., art. L441-10 et D441-5).',
    },
  ]
}
