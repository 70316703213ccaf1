import type { Actor } from '#app/domain/act.ts'
import { act } from '#app/domain/act.ts'
import type { DraftInput } from '#app/domain/projects/index.ts'
import { publishProject, startProject } from '#app/domain/projects/index.ts'
import type { Db } from '#db/client.ts'
import { officials, organisations, people, type Role, roleGrants, settings } from '#db/schema/index.ts'

/** A small commune for tests: who runs it, by role, as actors whose roles are in force. */
export type Town = Awaited<ReturnType<typeof aTown>>

export async function aTown(db: Db) {
  await db.update(settings).set({ values: montgenevre })
  const mayor = await anActor(db, 'Le maire', ['mayor'])
  const elected = await anActor(db, 'Une élue', ['elected'])
  const agent = await anActor(db, 'Un agent', ['agent'])
  const resident = await anActor(db, 'Une habitante', [])
  await db.insert(officials).values(
    [mayor, elected].map(({ id }, rank) => ({
      personId: id,
      slug: `elu-${rank}`,
      name: rank === 0 ? 'Jean Exemple' : 'Anne Exemple',
      title: { fr: rank === 0 ? 'Maire' : 'Adjointe aux projets' },
      delegation: { fr: 'Projets' },
      rank,
      since: '2020-05-25',
    })),
  )
  const [body] = await db
    .insert(organisations)
    .values({ kind: 'public-body', name: 'Commune d’exemple', slug: 'commune' })
    .returning()
  return { mayor, elected, agent, resident, body: body! }
}

/** What the commune is called and where it lies, as its administrator would say it. */
export const montgenevre = {
  ...{ communeName: 'Montgenèvre', inseeCode: '05085', postalCode: '05100' },
  ...{ latitude: 44.9317, longitude: 6.7219 },
}

/** A person who holds these roles, second factor given. */
export async function anActor(db: Db, displayName: string, roles: Role[]): Promise<Actor & { id: string }> {
  const nameKey = `${displayName.toLowerCase()}-${crypto.randomUUID()}`
  const [person] = await db.insert(people).values({ displayName, nameKey }).returning({ id: people.id })
  const { id } = person!
  if (roles.length > 0) await db.insert(roleGrants).values(roles.map((role) => ({ personId: id, role })))
  return { id, roles, heldRoles: roles }
}

/** A draft that may be published as it is. */
export const aDraft = ({ body, elected, agent }: Town, changes: Partial<DraftInput> = {}): DraftInput => ({
  texts: {
    fr: {
      title: 'Télécabine du Rocher',
      summary: 'Relier le village au plateau en huit minutes, sans voiture.',
      body: '## Pourquoi\n\nLa route est saturée en février.',
    },
  },
  themes: ['mobility'],
  whereabouts: 'Village',
  budget: '12 000 000 €',
  bodyId: body.id,
  electedId: elected.id,
  agentId: agent.id,
  milestones: [{ fr: 'Début des travaux', on: '2028-04-01' }],
  ...changes,
})

/** A public project, written by the agent and published by the mayor. */
export async function aPublishedProject(db: Db, town: Town, changes: Partial<DraftInput> = {}) {
  const { slug, revision } = await act(db, town.agent, (deed) => startProject(deed, aDraft(town, changes)))
  const published = await act(db, town.mayor, (deed) => publishProject(deed, { slug, revision }))
  return { slug, id: published.projectId, ...published }
}
