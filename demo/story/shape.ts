import type { PersonClass, Phase, Stance, Theme } from '#db/schema/index.ts'

export type Lang = 'fr' | 'it' | 'en'
/** One of the people with a part of their own in the story (cast.ts). */
export type CastKey = string

/** What somebody of the crowd wrote: her class, its language, where she stands, her words; then the replies to it. */
export type CommentLine = {
  by: PersonClass | CastKey
  lang?: Lang
  stance?: Stance
  text: string
  /** Speaks for the organisation of this cast member. */
  forOrganisation?: true
  asks?: true
  /** Answered officially by the elected in charge, after so many days. */
  answered?: { after: number; text: string; lang?: Lang }
  replies?: { by: PersonClass | CastKey; lang?: Lang; stance?: Stance; text: string }[]
  /** Names the comment so that a version can answer it. */
  key?: string
}

export type QuestionLine = {
  by: PersonClass | CastKey
  lang?: Lang
  title: string
  text: string
  /** Days before today. */
  ago: number
  acknowledgedAfter?: number
  /** Days after that reading by which the official promises her answer. */
  promisedWithin?: number
  answer?: { after: number; text: string; lang?: Lang; settled?: boolean; remark?: string }
}

/** Where one votes on paper too, by when that is counted, and how many residents are given a ballot there. */
export type PaperStory = {
  places: { fr: string; it: string; en: string }
  dueAgo: number
  given: number
}

type Text = { title: string; summary: string; body: string }

export type ProjectStory = {
  key: string
  texts: { fr: Text; it?: Text; en?: Text }
  themes: Theme[]
  body: 'mairie' | 'technique' | 'remontees' | 'tourisme'
  elected: CastKey
  agent: CastKey
  /** Of the register, by its key. */
  place: string
  /** Euros, without tax. */
  budget: number
  /** Days before today on which the draft was begun; it is published some days later. */
  startedAgo: number
  publishedAgo: number
  /** Each phase left, with the days before today and the act that decided it: in words, or (`act`) one that is online. */
  passages: { to: Phase; ago: number; decision: string; act?: string; reason?: string }[]
  halt?: { kind: 'suspended' | 'abandoned'; ago: number; reason: string; decision: string }
  /** Days from today: negative is past. */
  milestones: {
    fr: string
    it?: string
    en?: string
    baseline: number
    slips?: { to: number; ago: number; reason: string }[]
    done?: number
  }[]
  opinions?: {
    openedAgo: number
    closesIn: number
    count: number
    leaning: Partial<Record<PersonClass, [number, number, number]>>
  }
  versions?: {
    ago: number
    reason: string
    /** In the French text, and in its translations; {picture:NAME} stands for a picture of the project (pictures.ts). */
    replace: [string, string][]
    translated?: Partial<Record<Exclude<Lang, 'fr'>, [string, string][]>>
    answers: { key: string; note: string }[]
  }[]
  comments: CommentLine[]
  questions?: QuestionLine[]
}

/** What people do under a subject, be it a project or a dossier. */
export type Discussed = Pick<
  ProjectStory,
  'key' | 'elected' | 'publishedAgo' | 'opinions' | 'versions' | 'comments' | 'questions'
>
