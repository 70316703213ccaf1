import { describe, expect, test } from 'vitest'
import type { PublishedDossier } from '#app/domain/dossiers/index.ts'
import { posterOf } from './poster.server.ts'

describe('the poster of the legal publicity', () => {
  test('has the letterhead of a paper of the commune first, and its code for cameras', () => {
    const dossier = {
      ...{ title: 'Dossier', project: { title: 'Une passerelle' }, totalCost: 100_00n, lines: [] },
      movedAt: new Date('2027-03-01T10:00:00Z'),
    } as unknown as PublishedDossier
    const page = 'https://commune.example/dossiers/x/publicite'
    const { blocks } = posterOf(dossier, { commune: 'Roche-Ubaye', demonstration: false, page })
    expect(blocks[0]).toMatchObject({ kind: 'letterhead', from: 'Commune de Roche-Ubaye' })
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'code', address: page }))
  })
})
