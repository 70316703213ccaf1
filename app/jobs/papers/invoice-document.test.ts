import { describe, expect, test } from 'vitest'
import type { InvoiceContent } from '#app/domain/funding/index.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import { invoiceDocument } from './invoice-document.ts'

const content: InvoiceContent = {
  schema: 'cordee/invoice/1',
  kind: 'invoice',
  number: 'F-2027-0001',
  cancels: null,
  demonstration: false,
  seller: {
    name: 'Commune de Montgenèvre',
    address: 'Place de la Mairie, 05100 Montgenèvre',
    siren: '210500856',
    vatNumber: 'FR85210500856',
  },
  buyer: {
    name: 'Refuge du Col SARL',
    address: '1 route du Col\n05100 Montgenèvre',
    siret: '73282932000074',
    vatNumber: 'FR44732829320',
  },
  issuedOn: '2027-03-03',
  servedFrom: '2027-03-03',
  line: {
    title: 'Formule belvédère',
    benefits: 'Votre logo sur le panneau.\nDeux invitations.',
    project: 'Le belvédère',
    quantity: 1,
    unitPrice: '100000',
  },
  vatRate: 550,
  exemption: '',
  ...{ net: '100000', vat: '5500', gross: '105500' },
  payment: { on: '2027-03-03', by: 'card', reference: 'ch_123' },
}
const issued = { content, sha256: 'a'.repeat(64), issuedAt: new Date('2027-03-03T10:00:00Z') }
const text = (of: typeof issued) => JSON.stringify(invoiceDocument(of)).replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a printed invoice', () => {
  test('bears every mention that the law asks for', () => {
    const printed = text(issued)
    const mentions = [
      'F-2027-0001',
      'Date d’émission :","3 mars 2027',
      'Prestation fournie à partir du :","3 mars 2027',
      'prestation de services',
      'Commune de Montgenèvre',
      'Place de la Mairie',
      '210500856',
      'FR85210500856',
      'Refuge du Col SARL',
      '1 route du Col, 05100 Montgenèvre',
      '73282932000074',
      'FR44732829320',
      '« Formule belvédère », projet « Le belvédère »',
      'Quantité',
      'Prix unitaire HT',
      '1 000 €',
      'TVA à 5,5 %","55 €',
      'Total toutes taxes comprises","1 055 €',
      'par carte bancaire le 3 mars 2027 (référence ch_123)',
      'Pas d’escompte',
      'trois fois l’intérêt légal',
      '40 €',
      'L441-10',
    ]
    expect(mentions.filter((mention) => !printed.includes(mention))).toEqual([])
    expect(printed).not.toContain('Exonération')
  })

  test('says by which text no VAT is due, and what a credit note cancels', () => {
    const free = { ...content, vatRate: 0, vat: '0', gross: '100000', exemption: 'CGI, art. 256 B' }
    expect(text({ ...issued, content: free })).toContain('Exonération de TVA : CGI, art. 256 B.')
    const cancels = { number: 'F-2027-0001', issuedOn: '2027-03-03', reason: 'Erreur de formule' }
    const credit = { ...content, kind: 'credit-note' as const, number: 'A-2027-0001', cancels }
    const printed = text({ ...issued, content: credit })
    expect(printed).toContain('la facture F-2027-0001 du 3 mars 2027')
    expect(printed).toContain('Erreur de formule')
    expect(printed).not.toContain('acquittée')
  })

  test('has the same bytes for the same content, tagged, and says when it is a demonstration', async () => {
    const once = await makePdf(invoiceDocument(issued))
    expect(once.equals(await makePdf(invoiceDocument(issued)))).toBe(true)
    expect(once.toString('latin1')).toContain('/StructTreeRoot')
    expect(text({ ...issued, content: { ...content, demonstration: true } })).toContain(
      'aucune valeur comptable',
    )
  })
})
