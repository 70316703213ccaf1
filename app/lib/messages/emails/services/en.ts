import type { Services } from './fr.ts'

export const en: Services = {
  line: (service, state) => `${service}: ${state.toLowerCase()}`,
  body: (service, state) => `The state of ${service} has changed: ${state.toLowerCase()}.`,
  until: (instant) => `Until ${instant}.`,
  action: 'See this service',
}
