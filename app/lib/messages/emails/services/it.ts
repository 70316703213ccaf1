import type { Services } from './fr.ts'

export const it: Services = {
  line: (service, state) => `${service}: ${state.toLowerCase()}`,
  body: (service, state) => `Lo stato di ${service} è cambiato: ${state.toLowerCase()}.`,
  until: (instant) => `Fino al ${instant}.`,
  action: 'Vedere questo servizio',
}
