import { counterTakenBack, enteredAtCounter } from '#emails/counter/counter-entry.tsx'
import { voiceEnded, voiceGiven, voiceShared } from '#emails/people/organisation-voice.tsx'
import { type Letter, letter, quoted, topicOf } from './letter.ts'

/** The letters on what agents did in somebody's name. */
export const counterLetters = {
  'entered-at-counter': (story, desk) => {
    const { entry } = story
    const topic = topicOf(story, desk)
    // Taken back already: the one who did it knows, or is told of that.
    if (!entry || !topic || entry.takenBack) return null
    const { counter } = desk.words
    const props = {
      kind: entry.kind,
      topic,
      stance: entry.stance && desk.words.ui.stance[entry.stance],
      words: entry.words && quoted({ ...entry.words, by: null }),
      how: counter.how[entry.method],
      takeBackPath: desk.paths.counterTakeBack(desk.takeBackToken(entry.id)),
    }
    return letter(enteredAtCounter, props, desk)
  },
  'counter-taken-back': (story, desk) => {
    const topic = topicOf(story, desk)
    return story.entry && topic && letter(counterTakenBack, { kind: story.entry.kind, topic }, desk)
  },
  'voice-given': ({ voice }, desk) => voice && letter(voiceGiven, voice, desk),
  'voice-shared': ({ voice }, desk) => voice && letter(voiceShared, voice, desk),
  'voice-ended': ({ voice }, desk) => voice && letter(voiceEnded, voice, desk),
} as const satisfies Record<string, Letter>
