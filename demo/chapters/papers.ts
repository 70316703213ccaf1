import { makePdf } from '#app/services/pdf/index.ts'

/** A page that says what it is: nobody's real paper. */
export const paper = (title: string, at: Date): Promise<Buffer> =>
  makePdf({
    title,
    lang: 'fr',
    author: 'Démonstration',
    at,
    foot: 'Données de démonstration',
    pageOf: (page, pages) => `page ${page} sur ${pages}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'paragraph',
        text: 'Document inventé pour la démonstration. Une vraie commune dépose ici sa propre pièce.',
      },
    ],
  })
