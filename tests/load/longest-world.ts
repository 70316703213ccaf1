import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { publishVersion, saveDraft } from '#app/domain/projects/index.ts'
import type { Secrets } from '#app/services/secrets.ts'
import { writeTicket } from '#app/web/visitor/ticket.ts'
import type { Db } from '#db/client.ts'
import { projectDrafts } from '#db/schema/index.ts'
import type { Seer } from '#tests/fixtures/living/here.ts'
import { frozenAddress } from '#tests/fixtures/living/locks.ts'
import { cookieOf, type LivingWorld, livingAt, openToOpinions } from '#tests/fixtures/living.ts'
import { aDraft } from '#tests/town.ts'

/**
 * Makes a living world as dear to read as it may be: its project gets three versions of texts as long and as dear as they
 * may be, and a fourth to publish.
 */
export async function atItsLongest(db: Db, world: LivingWorld, secrets: Pick<Secrets, 'sign'>) {
  for (const words of ['_**a [](b) > ', '`a *b| - ']) await publish(db, world, words)
  await save(db, world, '~~a~~ 1. ')
  return {
    at: (pattern: string) =>
      pattern.endsWith('/versions/:number') && pattern.startsWith('/projets')
        ? { path: `/projets/${world.project.slug}/versions/3`, by: 'nobody' as const }
        : livingAt(world, pattern),
    cookie: async (by: Seer, pattern: string) =>
      [await cookieOf(db, world.seers[by] ?? world.town.resident.id), ticketOf(pattern, secrets)].join('; '),
  }
}

/** How far somebody is in signing in, as her browser carries it to the pages that read no form without. */
const tickets: Record<string, { email: string; proved: boolean }> = {
  '/connexion/code': { email: 'nouvelle.venue@exemple.fr', proved: false },
  '/inscription': { email: 'nouvelle.venue@exemple.fr', proved: true },
  '/connexion/gel': { email: frozenAddress, proved: true },
  '/compte/profil/adresse/code': { email: 'autre.adresse@exemple.fr', proved: false },
}

function ticketOf(pattern: string, { sign }: Pick<Secrets, 'sign'>): string {
  const ticket = tickets[pattern]
  if (!ticket) return ''
  const [pair = ''] = writeTicket({ secure: false, sign }, { ...ticket, back: null }).split(';')
  return pair
}

async function publish(db: Db, world: LivingWorld, words: string) {
  const revision = await save(db, world, words)
  await act(db, world.town.mayor, (act) => publishVersion(act, { slug: world.project.slug, revision }))
}

async function save(db: Db, { town, project: { id, slug } }: LivingWorld, words: string): Promise<number> {
  const [draft] = await db.select().from(projectDrafts).where(eq(projectDrafts.projectId, id))
  const { revision } = draft! // it was published
  const content = aDraft(town, { ...openToOpinions, ...longTexts(words), reason: 'Tout a changé.' })
  return (await act(db, town.agent, (act) => saveDraft(act, { slug, revision, content }))).revision
}

function longTexts(words: string) {
  const paragraphs = Array.from({ length: 200 }, (_, n) => words.repeat(Math.floor(180 / words.length)) + n)
  const text = { title: 'Le projet', summary: 'Ce que la commune veut faire.', body: paragraphs.join('\n\n') }
  return { texts: { fr: text, it: text, en: text } }
}
