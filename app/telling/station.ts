import { stationFacts } from '#app/domain/station/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { letter } from './letter.ts'
import { topicPath } from './parts.ts'
import { tellings } from './telling.ts'

const serviceState = async () => (await import('#emails/station/service-state.tsx')).serviceState

/** How what becomes of a service reads. */
export const stationTellings = tellings(stationFacts, {
  'service-state': {
    line: ({ topic, state }, { words, t }) => words.services.line(topic.title, t.services.states[state]),
    path: ({ topic }, said) => topicPath(topic, said),
    letter: letter(serviceState, ({ topic, state, word }, { t, path, locale }) => ({
      ...{ service: topic.title, state: t.services.states[state], path },
      reason: word.reason && {
        words: inLanguage(word.reason, locale),
        lang: word.reason[locale] ? locale : 'fr',
      },
      until: word.until ? new Date(word.until) : null,
    })),
  },
})
