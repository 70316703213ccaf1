import { eq } from 'drizzle-orm'
import { subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { opinionDates } from '../../projects/index.ts'
import type { DossierContent } from '../plan/content.ts'

type Asked = Pick<DossierContent, 'opinionsOpenOn' | 'opinionsCloseOn'>

/** Sets when opinions are taken; what people already rely on stays, and is refused as on a project. */
export async function setOpinionWindow(act: Act, id: string, asked: Asked): Promise<void> {
  const dates = await opinionDates(act, id, asked)
  await act.tx.update(subjects).set(dates).where(eq(subjects.id, id))
}
