export const fr = {
  title: 'La commune',
}
