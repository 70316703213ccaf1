import { getZodConstraint } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { DossierContent, type DossierInput } from './content.ts'

const id = '00000000-0000-4000-8000-000000000000'
const whole: DossierInput = {
  texts: { fr: { title: 'Passerelle' } },
  projectId: id,
  programme: 'detr',
  bodyId: id,
  electedId: id,
  agentId: id,
  totalCost: '1 250 000,50',
  lines: [{ funder: 'own-funds', asked: '1.250.000,50' }],
}

/** The path and the rule of each complaint. */
function wrong(changes: Record<string, unknown>) {
  const { error } = DossierContent.safeParse({ ...whole, ...changes })
  return (error?.issues ?? []).map((issue) => {
    const rule = (issue as { params?: { refusal?: string } }).params?.refusal
    return [issue.path.join('.'), rule].filter(Boolean).join(' ')
  })
}

describe('what is typed of a dossier', () => {
  test('reads euros as France, Italy and England write them, to the cent', () => {
    const { totalCost, lines } = DossierContent.parse(whole)
    expect([totalCost, lines[0]!.asked]).toEqual([125_000_050n, 125_000_050n])
  })

  test.each([
    ['zero', '0', 'totalCost amount-of-zero'],
    ['below zero', '-5', 'totalCost not-an-amount'],
    ['a hundredth of a cent', '10,3333', 'totalCost not-an-amount'],
    ['words', 'beaucoup', 'totalCost not-an-amount'],
    ['another currency', '100 $', 'totalCost not-an-amount'],
    ['more than any budget', '9'.repeat(29), 'totalCost not-an-amount'],
  ])('refuses a cost of %s', (_, totalCost, complaint) => {
    expect(wrong({ totalCost })).toContain(complaint)
  })

  test('puts each complaint beside its line', () => {
    const lines = [
      { funder: 'detr', asked: '0' },
      { funder: 'other-public', asked: '5' },
    ]
    expect(wrong({ lines })).toEqual(['lines.0.asked amount-of-zero', 'lines.1.label funder-needs-a-name'])
  })

  test('keeps the eligible base within the cost', () => {
    expect(wrong({ eligibleBase: '1 250 000,51' })).toEqual(['eligibleBase eligible-above-cost'])
    expect(wrong({ eligibleBase: '1 250 000,50' })).toEqual([])
  })

  test('asks every other own-share rule for the act that founds it', () => {
    for (const ownShareRule of ['lead-authority', 'territorial-cooperation', 'prefect-waiver']) {
      expect(wrong({ ownShareRule })).toEqual(['ownShareReference rule-needs-its-act'])
      expect(wrong({ ownShareRule, ownShareReference: 'Arrêté 12' })).toEqual([])
    }
  })

  test('closes opinions after it opened them', () => {
    expect(wrong({ opinionsOpenOn: '2027-03-02', opinionsCloseOn: '2027-03-01' })).toEqual([
      'opinionsCloseOn close-before-open',
    ])
    expect(wrong({ opinionsOpenOn: '2027-03-01', opinionsCloseOn: '2027-03-01' })).toEqual([])
    expect(wrong({ opinionsOpenOn: '2027-03-01' })).toEqual([])
    expect(wrong({ opinionsCloseOn: '2027-03-01' })).toEqual(['opinionsOpenOn'])
  })
})

test('a form asks for no date that a dossier can do without, and takes no day that does not exist', () => {
  const { plannedStartOn, totalCost } = getZodConstraint(DossierContent)
  expect([plannedStartOn?.required, totalCost?.required]).toEqual([false, true])
  expect(DossierContent.parse({ ...whole, plannedStartOn: '' }).plannedStartOn).toBeNull()
  expect(wrong({ startBy: '2027-02-30' })).toEqual(['startBy'])
})
