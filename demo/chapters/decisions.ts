import { changeSettings, SettingsInput, settingsOf } from '#app/domain/commune/index.ts'
import {
  attachSignedAct,
  type DecisionInput,
  publishDecision,
  redactDecision,
  startDecision,
} from '#app/domain/publishing/index.ts'
import type { Files } from '#app/services/files.ts'
import type { DecisionStory } from '../story/decisions/shape.ts'
import type { Timeline } from '../timeline.ts'
import { paper } from './papers.ts'

/** The commune's digits in the open data: nobody's, though their sum is right. */
const siret = '00000000000034'
/** The sous-préfecture of the arrondissement: Briançon. */
const prefId = 'SPREF0051'

/** The commune itself is real, and says so of itself as any would. */
const montgenevre = {
  communeName: 'Montgenèvre',
  inseeCode: '05085',
  postalCode: '05100',
  latitude: 44.9317,
  longitude: 6.7219,
  // Invented: numbers that begin so are nobody's (ARCEP).
  phone: '04 65 71 00 05',
  contactEmail: 'mairie@demonstration.example',
  publicationDirector: 'Bernard Orcière, maire (démonstration)',
  hostName: 'La machine de qui essaie (démonstration)',
  hostAddress: 'Là où vous avez lancé cette démonstration',
  hostPhone: '04 65 71 00 06',
  dpoName: 'Une déléguée inventée (démonstration)',
  dpoEmail: 'dpd@demonstration.example',
}

export function communeIsNamed(timeline: Timeline): void {
  timeline.add(2310, 'founder', async (act) => {
    const named = { ...(await settingsOf(act.tx)), ...montgenevre, siret, prefId }
    await changeSettings(act, SettingsInput.parse(named))
  })
}

/** An act's own life: drafted, perhaps signed on paper, put online, superseded by the next, redacted. */
export function decisionLives(timeline: Timeline, story: DecisionStory, files: Files): void {
  const { key, publishedAgo, signed, redacted, supersedes } = story
  const draftedAgo = (publishedAgo ?? 0.6) + 0.3
  const at = { id: '', revision: 1, slug: '' }

  timeline.add(draftedAgo, 'agent', async (act) => {
    const former = supersedes ? timeline.id(`decision/${supersedes}`) : null
    const draft = await startDecision(act, contentOf(timeline, story), former)
    at.id = draft.id
    timeline.memory.ids.set(`decision/${key}`, draft.id)
  })
  if (signed)
    timeline.add(draftedAgo - 0.1, 'agent', async (act) => {
      const content = await paper(story.texts.fr.title, act.at)
      const file = await files.keep({ purpose: 'document', name: 'acte-signe.pdf', content })
      at.revision = (await attachSignedAct(act, { id: at.id, file })).revision
    })
  if (publishedAgo !== null)
    timeline.add(publishedAgo, 'maire', async (act) => {
      at.slug = (await publishDecision(act, at)).slug
    })
  if (redacted) {
    const { ago, ...ruling } = redacted
    timeline.add(ago, 'maire', (act) => redactDecision(act, { slug: at.slug, ...ruling }))
  }
}

function contentOf(timeline: Timeline, story: DecisionStory): DecisionInput {
  const { kind, number, texts, votes, ago, transmittedAgo, budget, decides, unfinished } = story
  const [members, voted, votesFor, votesAgainst, abstentions] = votes ?? []
  return {
    ...{ kind, number, texts, members, voted, votesFor, votesAgainst, abstentions },
    matter: story.matter as NonNullable<DecisionInput['matter']>, // the stories speak its codes
    decidedOn: timeline.dayAgo(ago),
    transmittedOn: transmittedAgo === undefined ? '' : timeline.dayAgo(transmittedAgo),
    bodyId: timeline.id('mairie'),
    signatoryFirstName: unfinished ? '' : 'Bernard',
    signatoryName: unfinished ? '' : 'Orcière',
    signatoryCapacity: unfinished ? '' : 'Maire',
    ...(budget && { budgetYear: budget.year, budgetName: budget.name }),
    links: decides.map(({ key, piece }) => ({ subjectId: timeline.id(key), gatePiece: piece ?? '' })),
  }
}
