import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import type { Db } from '#db/client.ts'
import type { Actor } from '../../act.ts'
import { type OwedVote, votesOwed } from '../../ballots/index.ts'
import { may } from '../../policy.ts'
import { asWaiting, atMost, type Waiting } from './item.ts'

const rights = {
  idea: 'budget.screen',
  paper: 'paper.count',
  draw: 'consultation.write',
  vote: 'consultation.answer',
  words: 'notice.rule',
} as const

/** Of votes: ideas to screen, paper to count and draws to note for whoever prepares them, results on which the mayor owes a word, words of surveys for moderators. */
export async function votesFor(db: Db, actor: Actor, locale: Locale): Promise<Waiting[]> {
  const kinds = (Object.keys(rights) as OwedVote['what'][]).filter((what) => may(actor, rights[what]))
  if (kinds.length === 0) return []
  const rows = await votesOwed(db, kinds, atMost)
  return kinds.map((what) =>
    asWaiting(
      what,
      rows
        .filter((row) => row.what === what)
        .map(({ id, kind, slug, titles, title, lang, ...row }) => {
          const [name, spoken] = [inLanguage(titles, locale), titles[locale] ? locale : ('fr' as const)]
          return {
            ...{ id, since: row.since, dueOn: row.dueOn, late: row.late, html: row.html, total: row.total },
            ...{ title: title ?? name, lang: (lang as Locale | null) ?? spoken },
            subject: { id, ...subjectPlace(kind, slug), title: name, lang: spoken, discussed: true },
          }
        }),
    ),
  )
}
