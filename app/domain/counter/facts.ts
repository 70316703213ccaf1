import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { CounterConsent, Stance } from '#db/schema/index.ts'
import { fact } from '../audit/index.ts'

/** What an agent entered in the reader's name, or took back; what of it still stands. */
export const entry = fact<{
  id: string
  kind: 'opinion' | 'comment' | 'proposal'
  method: CounterConsent['method']
  stance: Stance | null
  words: { lang: Locale; html: string } | null
  takenBack: boolean
}>(
  () => sql`(
  select jsonb_build_object('id', k.id, 'kind', k.kind, 'method', k.method, 'takenBack', k.taken_back_at is not null,
    'stance', coalesce(o.stance, w.stance), 'words', case when w.id is not null then jsonb_build_object('lang', w.lang, 'html', w.html) end)
  from counter_consents k left join opinions o on o.consent_id = k.id
  left join contributions w on w.consent_id = k.id and w.withdrawn_at is null and w.hidden_at is null
  where k.id = e.subject_id and k.person_id = n.person_id)`,
)
