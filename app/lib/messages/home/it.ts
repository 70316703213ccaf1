import type { fr } from './fr.ts'

export const it: typeof fr = {
  title: 'Pagina iniziale',
}
