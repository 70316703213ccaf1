import { subjectFacts } from '#app/domain/subjects/index.ts'
import { letter } from './letter.ts'
import { topicOf, topicPath } from './parts.ts'
import { tellings } from './telling.ts'

const consultationMoved = async () =>
  (await import('#emails/participation/consultation-moved.tsx')).consultationMoved

/** A consultation ends with its last day; null where it has no end. */
const lastDay = (closesAt: string | null) => closesAt && new Date(new Date(closesAt).getTime() - 1)

/** How what happens to any subject reads. */
export const subjectTellings = tellings(subjectFacts, {
  'consultation-moved': {
    line: ({ topic, becomes }, { words, say }) => {
      const day = lastDay(becomes)
      return words.discussion.lines.moved(topic.title, day && say.day(day))
    },
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(consultationMoved, ({ topic, was, becomes, decision }, desk) => {
      const [from, to] = [lastDay(was), lastDay(becomes)]
      return {
        ...{ topic: topicOf(topic, desk), decision: decision ?? '' },
        ...{ from: from && desk.say.day(from), to: to && desk.say.day(to) },
      }
    }),
  },
})
