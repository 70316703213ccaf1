import { eq } from 'drizzle-orm'
import { projects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

/** The project that a dossier asks money for. Refused (`no-such-project`). */
export async function mustBeOnAProject({ tx }: Act, id: string): Promise<{ public: boolean }> {
  const [project] = await tx
    .select({ publishedAt: projects.publishedAt })
    .from(projects)
    .where(eq(projects.id, id))
  if (!project) throw new Refusal('no-such-project', 422, 'projectId')
  return { public: project.publishedAt !== null }
}
