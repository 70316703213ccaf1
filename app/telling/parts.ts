import type { Topic as TopicFacts } from '#app/domain/subjects/index.ts'
import type { Topic, Words } from '#emails/template.ts'
import type { Said } from './telling.ts'

/** Where the subject of this story is read. */
export const topicPath = (topic: TopicFacts, { paths }: Pick<Said, 'paths'>) => paths.subject(topic).show

/** The subject of a story as a mail names it, and where it is read. */
export const topicOf = (topic: TopicFacts, said: Pick<Said, 'paths'>): Topic => ({
  title: topic.title,
  path: topicPath(topic, said),
})

/** A reason or a note that officials write in French. */
export const inFrench = (words: string): Words => ({ by: null, lang: 'fr', words })

/** The same where there may be none. */
export const maybeInFrench = (words: string): Words | null => (words ? inFrench(words) : null)
