import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Phase, projects } from '#db/schema/index.ts'

/** The phase in which a project is, for pages that show nothing else of it. Null where there is no such project. */
export async function phaseNow(db: Db, id: string): Promise<Phase | null> {
  const [project] = await db.select({ phase: projects.phase }).from(projects).where(eq(projects.id, id))
  return project?.phase ?? null
}
