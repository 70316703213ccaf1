export const fr = {
  title: 'Bureau de la mairie',
}
