import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { bool, instant, int, json, nullable, oneOf, text, uuid } from '#db/read/index.ts'
import type { NoticeReason, PersonClass } from '#db/schema/index.ts'
import { personClass } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectColumn, subjectName } from '../../subjects/index.ts'

export type WaitingKind =
  | 'question'
  | 'comment'
  | 'proposal'
  | 'notice'
  | 'held'
  | 'appeal'
  | 'claim'
  | 'milestone'
  | 'draft'
  | 'decision'
  | 'deadline'
  | 'alarm'
  | 'field-report'
  | 'field-photo'
  | 'service'
  | 'idea'
  | 'paper'
  | 'draw'
  | 'vote'
  | 'words'

/** What whoever looks at the desk narrows it to. */
export const waitingGroups = ['answers', 'moderation', 'field', 'texts', 'votes', 'proofs'] as const
export type WaitingGroup = (typeof waitingGroups)[number]
export const groupOf: Record<WaitingKind, WaitingGroup> = {
  ...{ question: 'answers', comment: 'answers', proposal: 'answers' },
  ...{ notice: 'moderation', held: 'moderation', appeal: 'moderation', words: 'moderation' },
  ...{ 'field-report': 'field', 'field-photo': 'field', service: 'field' },
  ...{ milestone: 'texts', draft: 'texts', decision: 'texts', deadline: 'texts' },
  ...{ idea: 'votes', paper: 'votes', draw: 'votes', vote: 'votes' },
  ...{ claim: 'proofs', alarm: 'proofs' },
}

/** One thing that waits for an official. `id` is what is settled: the contribution, the claim, the milestone, the project. */
export type WaitingItem = {
  kind: WaitingKind
  id: string
  since: Date
  /** The civil day by which it is owed, and whether that day has passed by the city's clock. */
  dueOn: string | null
  late: boolean
  title: string
  /** Sanitised when it was written; null where there is nothing to read. */
  html: string | null
  lang: Locale
  author: { name: string | null; class: PersonClass; verified: boolean } | null
  /** The project or official that it is about. */
  subject: SubjectName | null
  /** She told the asker that she has read it. */
  acknowledged: boolean
  /** By which day she promised her answer. */
  promisedOn: string | null
  /** The mark of the words that are read, where they are ruled upon. */
  words: string | null
  /** Notices on it, when it was reported, and what they say is wrong. */
  notices: number
  reasons: NoticeReason[]
  /** Why this viewer may not settle it herself, as the code of a refusal. */
  refused: 'own-contribution' | 'another-moderator-needed' | null
}

/** No kind fills the desk: the oldest first, and how many there are in all. */
export const atMost = 20

export type Waiting = { items: WaitingItem[]; total: number }

/** The day by the city's clock. */
export const today = sql`city_today()`

/** What every row of an item has, and how many there are in all. */
export const itemColumns = { id: uuid, title: text, lang: oneOf(locales), since: instant, total: int }

/** Who wrote or asked it. */
export const authorColumn = json({
  name: nullable(text),
  class: oneOf(personClass.enumValues),
  verified: bool,
})

/** How `contributionColumns` are read. */
export const ofContributions = {
  ...itemColumns,
  html: nullable(text),
  subject: subjectColumn,
  author: authorColumn,
}

/** The columns of an item that is a contribution `c` (of `contributions_for`), as joined by `ofContribution`. */
export const contributionColumns = sql`
  c.id, c.title, c.html, c.lang, ${subjectName} as subject, count(*) over ()::int as total,
  jsonb_build_object('name', c.author, 'class', c.class, 'verified', c.verified) as author`

export const ofContribution = (locale: Locale) => joinSubject(sql`c.subject_id`, locale)

type Row = Pick<WaitingItem, 'id' | 'title' | 'lang' | 'since'> & Partial<WaitingItem> & { total: number }

const blank = {
  dueOn: null,
  late: false,
  html: null,
  author: null,
  subject: null,
  acknowledged: false,
  promisedOn: null,
  words: null,
  notices: 0,
  reasons: [],
  refused: null,
} satisfies Partial<WaitingItem>

/** Rows of one kind as items; what a kind does not have stays blank. */
export const asWaiting = (kind: WaitingKind, rows: readonly Row[]): Waiting => ({
  items: rows.map(({ total, ...row }) => ({ ...blank, ...row, kind })),
  total: rows[0]?.total ?? 0,
})
