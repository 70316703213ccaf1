import { askForYes, enterAtCounter, verifyAtCounter } from '#app/domain/counter/index.ts'
import { comment } from '#app/domain/participation/index.ts'
import { enterPersonAtCounter, makeClaim, noteProof } from '#app/domain/people/index.ts'
import { startProject } from '#app/domain/projects/index.ts'
import type { Files } from '#app/services/files.ts'
import type { Timeline } from '../timeline.ts'

const claims = [
  {
    key: 'saisonnier',
    class: 'seasonal',
    note: 'Contrat de décembre à avril, signé la semaine dernière.',
    ago: 3,
  },
  { key: 'randonneur', class: 'secondary', note: 'Taxe foncière, montants masqués.', ago: 6 },
  { key: 'jeune', class: 'permanent', note: 'Attestation d’hébergement de mes parents.', ago: 1.4 },
] as const

/** What waits at the desk on the day that the story is told: proofs to verify, a held link, a draft; and a person of the counter. */
export function deskFills(timeline: Timeline, files: Files, picture: Uint8Array): void {
  for (const { key, class: claimed, note, ago } of claims) {
    timeline.add(ago, key, async (act) => {
      const kept = await files.keep({
        purpose: 'proof',
        name: 'justificatif-de-demonstration.png',
        content: picture,
      })
      const { id } = await noteProof(act, kept)
      await makeClaim(act, { class: claimed, note, proofFileId: id })
    })
  }
  personOfTheCounter(timeline)
  timeline.add(0.6, 'newcomer', (act) =>
    comment(act, {
      subjectId: timeline.id('shuttle'),
      lang: 'fr',
      asksAnswer: false,
      body: 'La même navette existe ailleurs, voyez [leur page](https://navette.example/horaires).',
    }),
  )
  timeline.add(1.2, 'agent', (act) =>
    startProject(act, {
      texts: {
        fr: {
          title: 'Patinoire couverte : réparer le toit ou le refaire ?',
          summary: 'Deux solutions chiffrées pour un toit de 1989 qui fuit au-dessus de la glace.',
          body: '## Ce que nous savons\n\nLe toit fuit à trois endroits. Le devis de réparation vaut cinq ans, celui d’un toit neuf quarante.\n\n## Ce qui manque encore\n\nL’avis du bureau de contrôle sur la charge de neige.',
        },
      },
      themes: ['sport'],
      placeId: timeline.id('place:patinoire'),
      budget: '820 000',
      bodyId: timeline.id('technique'),
      electedId: timeline.id('elue-enfance'),
      agentId: timeline.id('agent'),
    }),
  )
}

function personOfTheCounter(timeline: Timeline): void {
  timeline.add(33, 'agent', async (act) => {
    const { id } = await enterPersonAtCounter(act, {
      displayName: 'Augustine F.',
      class: 'permanent',
      locale: 'fr',
    })
    timeline.memory.ids.set('counter', id)
    await verifyAtCounter(act, { personId: id, class: 'permanent' })
  })
  timeline.add(32.9, 'agent', async (act) => {
    const subjectId = timeline.id('housing')
    const personId = timeline.id('counter')
    const yes = async (kind: 'comment' | 'opinion') =>
      (await askForYes(act, { kind, personId, subjectId, method: 'no-account' })).id
    await enterAtCounter(act, {
      kind: 'comment',
      consentId: await yes('comment'),
      lang: 'fr',
      asksAnswer: false,
      body: 'Ma grand-mère louait à des bûcherons dans cette maison. Qu’on y entende de nouveau du monde, cela me va.',
    })
    await enterAtCounter(act, {
      kind: 'opinion',
      consentId: await yes('opinion'),
      stance: 'for',
      reason: '',
      lang: 'fr',
    })
  })
}
