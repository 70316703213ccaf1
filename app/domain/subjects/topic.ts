import { sql } from 'drizzle-orm'
import { fact } from '../audit/index.ts'
import { joinSubject, type SubjectName, subjectName } from './subject-name.ts'

/** The subject in whose story an event is told; its title in the reader's language, or in French. */
export type Topic = SubjectName

export const topic = fact<Topic>(
  (locale) => sql`(
  select ${subjectName} from (select n.topic_id as id) told ${joinSubject(sql`told.id`, locale, 'draft')}
  where sub_kind.follows)`,
)
