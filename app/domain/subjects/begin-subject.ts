import { subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

/** Begins a subject of this kind, which nobody sees yet; its own row takes the same id, and gives it its face. */
export async function beginSubject({ tx }: Pick<Act, 'tx'>, kind: string): Promise<string> {
  const [subject] = await tx.insert(subjects).values({ kind }).returning({ id: subjects.id })
  return subject!.id // an insert returns its row
}
