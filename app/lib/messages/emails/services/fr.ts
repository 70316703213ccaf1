/** What followers of a service are told. French is the type of the other languages. */
export const fr = {
  line: (service: string, state: string) => `${service} : ${state.toLowerCase()}`,
  body: (service: string, state: string) => `L’état de ${service} a changé : ${state.toLowerCase()}.`,
  until: (instant: string) => `Jusqu’au ${instant}.`,
  action: 'Voir ce service',
}
export type Services = typeof fr
