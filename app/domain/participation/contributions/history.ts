import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, json, list, nullable, oneOf, read, shape, text, uuid } from '#db/read/index.ts'

export type Wording = { html: string; from: Date; until: Date | null }
export type ContributionHistory = {
  id: string
  title: string
  author: string | null
  lang: Locale
  wordings: Wording[]
}

const wordingsOf = shape({
  id: uuid,
  title: text,
  author: nullable(text),
  lang: oneOf(locales),
  at: instant,
  html: text,
  earlier: list(json({ html: text, until: instant })),
})

/** Every wording that a contribution has had, the newest first; null when nobody may read it. One statement. */
export async function contributionHistory(db: Db, id: string): Promise<ContributionHistory | null> {
  const [row] = await read(db, wordingsOf)`
    select c.id, c.title, c.lang, c.at, c.html, c.author,
      coalesce((select jsonb_agg(jsonb_build_object('html', r.html, 'until', r.until) order by r.number)
        from contribution_revisions r where r.contribution_id = c.id), '[]') as earlier
    from contributions_for(null) c
    join subjects s on s.id = c.subject_id and s.public_at <= city_now()
    where c.id = ${id} and c.standing`
  if (!row) return null
  const { at, html, earlier, ...of } = row
  const ends = earlier.map(({ until }) => until)
  const wordings = [...earlier.map((wording) => wording.html), html].map((text, i) => ({
    html: text,
    from: ends[i - 1] ?? at,
    until: ends[i] ?? null,
  }))
  return { ...of, wordings: wordings.reverse() }
}
