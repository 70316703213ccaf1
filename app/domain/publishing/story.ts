import type { Locale } from '#app/lib/language.ts'
import type {
  AlarmKind,
  CounterConsent,
  DecisionKind,
  DossierState,
  NoticeReason,
  PersonClass,
  Phase,
  RedactionGround,
  Stance,
  Translated,
} from '#db/schema/index.ts'
import type { DeadlineKey } from '../dossiers/index.ts'
import type { SubjectName } from '../subjects/index.ts'
import type { NewsKind } from './told.ts'

/**
 * One piece of news as its reader gets it: the event, and whatever stands behind it when it is read. Words are read
 * then and there, so that what was withdrawn or hidden in the meantime is not told any more. Civil days are
 * `YYYY-MM-DD`; instants that only a mail shows are ISO text.
 */
export type Story = {
  id: string
  news: NewsKind
  verb: string
  at: Date
  readAt: Date | null
  /** Its title in the reader's language, or in French. */
  topic: SubjectName | null
  contribution: StoryWords | null
  /** The comment that the contribution replies to. */
  parent: Pick<StoryWords, 'lang' | 'html'> | null
  question: { official: string; dueOn: string; settled: boolean | null; remark: string } | null
  answer: { id: string; by: string; title: Translated; lang: Locale; html: string; at: string } | null
  version: {
    id: string
    number: number
    reason: string
    answered: number
    summary: string
    note: string
  } | null
  milestone: { title: Translated; baselineOn: string; actualOn: string | null } | null
  slip: { fromOn: string; toOn: string; reason: string } | null
  passage: { from: Phase; to: Phase; decision: string; reason: string } | null
  halt: { kind: 'suspended' | 'abandoned'; reason: string; decision: string } | null
  ruling: {
    decision: 'hidden' | 'kept' | 'restored' | 'upheld'
    ground: NoticeReason
    reason: string
    /** Nobody ruled: the deadline of an appeal did. */
    byDeadline: boolean
  } | null
  appeal: { text: string; dueOn: string } | null
  /** What happened to a dossier, which is not the topic where its project is what is followed; which of these are there depends on the verb. `granted` is cents, all public lines together. */
  dossier: {
    slug: string
    title: string
    summary: string
    to: DossierState | 'extended' | null
    number: number | null
    sha256: string | null
    deadline: DeadlineKey | null
    dueOn: string | null
    on: string | null
    reference: string
    note: string
    granted: string | null
  } | null
  /** What an act says of itself; its title in the reader's language, or in French. `ground` once its text was taken out. */
  decision: {
    slug: string
    kind: DecisionKind
    number: string
    decidedOn: string
    title: string
    decided: string[]
    successor: { kind: DecisionKind; number: string } | null
    ground: RedactionGround | null
  } | null
  /** What became of a campaign; sums are cents, `promised` is frozen once it ended. */
  campaign: {
    slug: string
    title: string
    purpose: string
    goal: string
    promised: string
    deadlineAt: string
    reason: string
  } | null
  /** The promise that the event names, or the reader's own in that campaign; cents. */
  pledge: {
    id: string
    amount: string
    reward: string | null
    card: { brand: string; last4: string; expMonth: number; expYear: number } | null
    cardEndsAt: string | null
    counts: boolean
  } | null
  /** Cents and references stay at the desk. */
  alarm: { id: string; kind: AlarmKind; settled: boolean } | null
  /** Cents as text; `number` is of the invoice or the credit note that the event names. */
  sponsorship: {
    id: string
    organisation: string
    title: string
    gross: string
    paid: boolean
    number: string | null
    invoiceId: string | null
  } | null
  /** What a collection came to, as far as the event speaks of it; sums are cents, instants ISO text. */
  collection: {
    why: string | null
    /** What the last refusal of her card asks for. */
    refusal: 'owner' | 'later' | 'never' | null
    again: boolean
    mendUntil: string | null
    refund: { amount: string; reason: string } | null
    settled: { collected: string; failed: string; kept: boolean } | null
  } | null
  /** For which organisation somebody may speak, or no more. */
  voice: { organisation: string; who: string } | null
  /** What an agent entered in the reader's name, or took back; what of it still stands. */
  entry: {
    id: string
    kind: 'opinion' | 'comment'
    method: CounterConsent['method']
    stance: Stance | null
    words: { lang: Locale; html: string } | null
    takenBack: boolean
  } | null
  claim: {
    class: PersonClass
    granted: boolean
    expiresOn: string | null
    reason: string
    hadProof: boolean
  } | null
}

export type StoryWords = {
  id: string
  kind: 'comment' | 'question'
  title: string
  lang: Locale
  html: string
  /** The official's name, the organisation's, or the display name; null once the account was deleted. */
  by: string | null
  /** Withdrawn, hidden, or waiting for a moderator: its words are not for others to read. */
  gone: boolean
}
