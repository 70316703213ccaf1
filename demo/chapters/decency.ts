import { appeal, notice, ruleOnAppeal, ruleOnNotice } from '#app/domain/moderation/index.ts'
import { comment } from '#app/domain/participation/index.ts'
import type { NoticeReason } from '#db/schema/index.ts'
import type { Cast } from '../parts.ts'
import type { Chance } from '../random.ts'
import type { Timeline } from '../timeline.ts'

type Case = {
  on: string
  by: string
  text: string
  ago: number
  reason: NoticeReason
  why: string
  reporter?: string
  ruling?: { after: number; decision: 'hidden' | 'kept'; reason: string }
  appeal?: {
    after: number
    text: string
    ruling?: { after: number; decision: 'restored' | 'upheld'; reason: string }
  }
}

const cases: Case[] = [
  {
    on: 'housing',
    by: 'riverain',
    text: 'Les saisonniers, on sait bien ce que c’est : du bruit, de l’alcool et des fourgons partout.',
    ago: 31,
    reason: 'hate',
    why: 'Met tout un groupe de personnes dans le même sac.',
    ruling: {
      after: 1,
      decision: 'hidden',
      reason:
        'Le message vise un groupe entier et non un fait. L’inquiétude sur le bruit est légitime et peut être écrite autrement.',
    },
    appeal: {
      after: 2,
      text: 'Je parlais du bruit de l’hiver dernier, que la gendarmerie a constaté deux fois. Je retire le mot « alcool ».',
      ruling: {
        after: 3,
        decision: 'upheld',
        reason:
          'Un fait constaté peut être cité ; le message, lui, accuse tout un groupe. Vous pouvez publier votre phrase corrigée.',
      },
    },
  },
  {
    on: 'nordic',
    by: 'randonneur',
    text: 'Trois hôtels ont la moitié du conseil dans leur poche, on connaît le résultat d’avance.',
    ago: 52,
    reason: 'insult',
    why: 'Accuse sans preuve des élus d’être achetés.',
    ruling: { after: 2, decision: 'hidden', reason: 'Accusation de corruption sans élément.' },
    appeal: {
      after: 1,
      text: 'C’est une image, pas une accusation. Je parlais d’influence, ce qui est une opinion.',
      ruling: {
        after: 4,
        decision: 'restored',
        reason: 'L’expression est vive mais reste une opinion sur la vie publique : elle est rétablie.',
      },
    },
  },
  {
    on: 'gondola',
    by: 'visitor-3',
    text: 'Location de skis à moitié prix, appelez-moi au numéro affiché sur ma page.',
    ago: 66,
    reason: 'advertising',
    why: 'Publicité sans rapport avec le projet.',
    ruling: { after: 0.4, decision: 'hidden', reason: 'Publicité sans rapport avec le projet.' },
  },
  {
    on: 'village-street',
    by: 'permanent-7',
    text: 'Le projet a été dessiné par des gens qui ne marchent jamais à pied dans le village.',
    ago: 20,
    reason: 'insult',
    why: 'Je trouve cela blessant pour les agents.',
    ruling: {
      after: 2,
      decision: 'kept',
      reason: 'Critique vive d’un projet, sans attaque d’une personne : elle a sa place ici.',
    },
  },
  {
    on: 'reservoir',
    by: 'secondary-4',
    text: 'Monsieur R., qui habite le chalet vert au-dessus de la fontaine, arrose sa pelouse toute la nuit.',
    ago: 17,
    reason: 'personal-data',
    why: 'On reconnaît la personne et son adresse.',
    ruling: {
      after: 1,
      decision: 'hidden',
      reason: 'Le message permet de reconnaître une personne privée et son domicile.',
    },
    appeal: {
      after: 9,
      text: 'Je n’ai écrit aucun nom. Tout le village sait que l’eau coule la nuit, et c’est le sujet du projet.',
    },
  },
  {
    on: 'heating',
    by: 'secondary-9',
    text: 'Tant que le maire se chauffe au fioul, qu’il ne nous donne pas de leçons.',
    ago: 6,
    reason: 'off-topic',
    why: 'Attaque personnelle, sans rapport avec l’étude.',
  },
  {
    on: 'shuttle',
    by: 'visitor-5',
    text: 'Ce projet est nul, comme tous les autres.',
    ago: 2,
    reason: 'off-topic',
    why: 'N’apporte rien et décourage les autres de participer.',
  },
  // The same offer beneath three projects in one evening: the desk shows them together.
  ...(['village-street', 'heating', 'shuttle'] as const).map(
    (on, n): Case => ({
      on,
      by: 'visitor-11',
      text: `Bonjour à tous, ${['déneigement', 'ramonage', 'petits travaux'][n]} et clés gardées toute l’année chez Alp’Services, demandez le tarif des habitants.`,
      ago: 1.6 - n / 50,
      reason: 'advertising',
      why: 'La même annonce paraît sous plusieurs projets.',
      reporter: 'residente',
    }),
  ),
]

/** What was reported, ruled upon, appealed; and two notices and an appeal that still wait at the desk. */
export function decencyIsKept(timeline: Timeline, cast: Cast, chance: Chance): void {
  cases.forEach((one, index) => {
    const key = `case-${index}`
    const contributionId = () => timeline.id(key)
    timeline.add(one.ago, one.by, async (act) => {
      const { id } = await comment(act, {
        subjectId: timeline.id(one.on),
        lang: 'fr',
        body: one.text,
        asksAnswer: false,
      })
      timeline.memory.ids.set(key, id)
    })
    const reporter = one.reporter ?? cast.some(1, one.ago, chance)[0] ?? 'residente'
    timeline.add(one.ago - 0.2, reporter === one.by ? 'residente' : reporter, (act) =>
      notice(act, {
        contributionId: contributionId(),
        reason: one.reason,
        explanation: one.why,
        goodFaith: true,
      }),
    )
    if (!one.ruling) return
    const { after, decision, reason } = one.ruling
    const ruled = one.ago - 0.2 - after
    timeline.add(ruled, 'moderatrice', async (act) => {
      const { rulingId } = await ruleOnNotice(act, {
        contributionId: contributionId(),
        decision,
        ground: one.reason,
        reason,
      })
      timeline.memory.ids.set(`${key}/ruling`, rulingId)
    })
    if (one.appeal) appealIsMade(timeline, one, one.appeal, key, ruled)
  })
}

function appealIsMade(
  timeline: Timeline,
  one: Case,
  made: NonNullable<Case['appeal']>,
  key: string,
  ruled: number,
): void {
  timeline.add(ruled - made.after, one.by, async (act) => {
    const { id } = await appeal(act, { rulingId: timeline.id(`${key}/ruling`), text: made.text })
    timeline.memory.ids.set(`${key}/appeal`, id)
  })
  if (!made.ruling) return
  const { after, decision, reason } = made.ruling
  timeline.add(ruled - made.after - after, 'moderateur', (act) =>
    ruleOnAppeal(act, { appealId: timeline.id(`${key}/appeal`), decision, reason }),
  )
}
