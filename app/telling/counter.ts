import { counterFacts } from '#app/domain/counter/index.ts'
import { letter } from './letter.ts'
import { topicOf } from './parts.ts'
import { type Said, tellings } from './telling.ts'

const counterTakenBack = async () => (await import('#emails/counter/counter-entry.tsx')).counterTakenBack
const enteredAtCounter = async () => (await import('#emails/counter/counter-entry.tsx')).enteredAtCounter

const counter = (_: unknown, { paths }: Said) => paths.accountCounter

/** How what agents did in somebody's name reads. */
export const counterTellings = tellings(counterFacts, {
  'entered-at-counter': {
    line: ({ topic }, { words }) => words.counter.lines.entered(topic.title),
    path: counter,
    // Taken back already: the one who did it knows, or is told of that.
    over: ({ entry }) => entry.takenBack,
    letter: letter(enteredAtCounter, ({ topic, entry: { id, kind, method, stance, words } }, desk) => ({
      ...{ kind, topic: topicOf(topic, desk), how: desk.t.counter.how[method] },
      ...{ stance: stance && desk.t.ui.stance[stance], words: words && desk.quoted(words) },
      takeBackPath: desk.paths.counterTakeBack(desk.takeBackToken(id)),
    })),
  },
  'counter-taken-back': {
    line: ({ topic }, { words }) => words.counter.lines.takenBack(topic.title),
    path: counter,
    letter: letter(counterTakenBack, ({ topic, entry }, desk) => ({
      ...{ kind: entry.kind, topic: topicOf(topic, desk) },
    })),
  },
})
