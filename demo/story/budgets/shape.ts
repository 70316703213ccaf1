import type { BudgetInput } from '#app/domain/ballots/index.ts'
import type { Theme } from '#db/schema/index.ts'
import type { Lang, PaperStory } from '../shape.ts'

/** What somebody proposed for a budget, and what the desk said of it. */
export type IdeaStory = {
  key: string
  /** Somebody of the cast, or whoever of a class. */
  by: string
  ago: number
  lang?: Lang
  title: string
  problem: string
  solution: string
  themes: Theme[]
  place: string
  /** How many support it. */
  supports: number
  screened: { cost: bigint; by: string } | { reason: string; into?: string }
}

/** A budget that people share out. Days are before the story is told; negative: after. */
export type BudgetStory = {
  key: string
  rules: Omit<BudgetInput, 'ideasUntil' | 'opensOn' | 'closesOn' | 'answerDueOn'>
  calledAgo: number
  ideasUntilAgo: number
  screenedAgo: number
  announcedAgo: number
  opensAgo: number
  closesAgo: number
  decidedByAgo: number
  ideas: IdeaStory[]
  /** What some voters want, by the places on the ballot, and how many are so. */
  leanings: { weight: number; likes: number[] }[]
  /** The share of those of the crowd who vote. */
  share: number
  paper?: PaperStory
  counted?: {
    drawn: string
    decided: { ago: number; body: string }
    projects: { idea: string; ago: number; publishedAgo?: number }[]
  }
}
