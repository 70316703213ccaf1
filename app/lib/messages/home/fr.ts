export const fr = {
  title: 'Accueil',
}
