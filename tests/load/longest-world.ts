import { eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { publishVersion, saveDraft } from '#app/domain/projects/index.ts'
import { openFiles } from '#app/services/files.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { projectDrafts } from '#db/schema/index.ts'
import type { Seer } from '#tests/fixtures/living/here.ts'
import { aLivingWorld, cookieOf, type LivingWorld, livingAt, openToOpinions } from '#tests/fixtures/living.ts'
import { aDraft } from '#tests/town.ts'

/**
 * A commune in which every address leads somewhere, and whose project has three versions of texts as long and as dear as
 * they may be, and a fourth to publish.
 */
export async function aWorldAtItsLongest(db: Db, { folder, secret }: { folder: string; secret: string }) {
  const files = openFiles({ DATA_DIR: folder, SECRET_KEYS: [secret] } as Parameters<typeof openFiles>[0])
  const world = await aLivingWorld(db, { files, secrets: openSecrets([secret]) })
  for (const words of ['_**a [](b) > ', '`a *b| - ']) await publish(db, world, words)
  await save(db, world, '~~a~~ 1. ')
  return {
    at: (pattern: string) =>
      pattern.endsWith('/versions/:number') && pattern.startsWith('/projets')
        ? { path: `/projets/${world.project.slug}/versions/3`, by: 'nobody' as const }
        : livingAt(world, pattern),
    cookie: (by: Seer) => cookieOf(db, world.seers[by] ?? world.town.resident.id),
  }
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
