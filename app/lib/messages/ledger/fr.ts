export const fr = {
  refusals: {
    'not-enough-money': 'Il n’y a pas assez d’argent sur ce compte pour cette écriture.',
    'alarm-not-found': 'Cette alerte n’existe pas, ou plus.',
    'alarm-settled': 'Cette alerte est déjà réglée.',
  },
}
