import type { Db } from '#db/client.ts'
import { instant, nullable, read, shape, text } from '#db/read/index.ts'
import { settingsOf } from '../../commune/index.ts'
import { type PublishedConsultation, publishedConsultation } from '../consultations/published.ts'
import type { VoteResult } from './count-all.ts'
import { answerLines, exportAnswers } from './export.ts'

/** All that the report of a count says, and the lines whose hash it bears. */
export type ConsultationToPrint = Omit<PublishedConsultation, 'result'> & {
  result: VoteResult
  title: string
  lines: string
  commune: string
  countedAt: Date
  demonstration: boolean
}

/** Null before the count. */
export async function consultationToPrint(db: Db, id: string): Promise<ConsultationToPrint | null> {
  const [row] = await read(db, printed)`
    select c.slug, c.counted_at as "countedAt", (select mode from instance_mark) as mode from consultations c
    where c.id = ${id} and c.state = 'counted' and c.kind = 'consultation'`
  const found = row && (await publishedConsultation(db, row.slug, { viewerId: null }))
  if (!found?.result || !row?.countedAt) return null
  const { communeName: commune } = await settingsOf(db)
  const lines = answerLines(found, await exportAnswers(db, id))
  const { countedAt, mode } = row
  const demonstration = mode === 'demonstration'
  return { ...found, result: found.result, title: found.titles.fr, lines, commune, countedAt, demonstration }
}

const printed = shape({ slug: text, countedAt: nullable(instant), mode: nullable(text) })
