export const fr = {
  title: 'La commune',
  refusals: {
    'audit-needed': 'Entrez d’abord l’audit : sans lui, la loi veut « non conforme ».',
  },
}
