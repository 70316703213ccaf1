import type { Db } from '#db/client.ts'
import { day, instant, int, list, nullable, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { phase } from '#db/schema/index.ts'
import { missingPieces, type Piece } from '../steps/lifecycle.ts'

const boardRow = shape({
  slug: text,
  title: text,
  phase: oneOf(phase.enumValues),
  elected: text,
  halt: nullable(oneOf(['suspended', 'abandoned'])),
  /** Days by which its latest milestone is behind what was promised, or by which an expected day has passed. */
  lateDays: int,
  nextMilestoneOn: nullable(day),
  filed: list(text),
  since: instant,
})
export type BoardCard = Omit<RowOf<typeof boardRow>, 'filed'> & { missing: Piece[] }

/** Every public project, the latest first, with where it stands: late or not, what its gate still waits for, since when it is in its phase. */
export async function projectBoard(db: Db): Promise<BoardCard[]> {
  const rows = await read(db, boardRow)`
    select p.slug, x.title, p.phase, o.name as elected,
      (select h.kind from project_halts h where h.project_id = p.id and h.ended_at is null) as halt,
      coalesce((select max(greatest(m.current_on, t.today) - m.baseline_on) from milestones m
        where m.project_id = p.id and m.actual_on is null and greatest(m.current_on, t.today) > m.baseline_on), 0) as "lateDays",
      (select min(m.current_on) from milestones m where m.project_id = p.id and m.actual_on is null)
        as "nextMilestoneOn",
      coalesce((select jsonb_agg(g.piece) from gate_pieces g where g.project_id = p.id), '[]') as filed,
      coalesce((select max(g.at) from project_passages g where g.project_id = p.id), p.published_at) as since
    from projects p
      join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
      join officials o on o.person_id = p.elected_id
      cross join (select city_today() as today) t
    where p.published_at is not null
    order by "lateDays" desc, p.moved_at desc, p.id`
  return rows.map(({ filed, ...card }) => ({ ...card, missing: missingPieces(card.phase, filed) }))
}
