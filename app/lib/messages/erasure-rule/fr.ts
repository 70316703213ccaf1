/** What becomes of an account that is erased: said once, for the erasure's page, the privacy page and the register of processing. */
export const fr = {
  who: 'Votre adresse, vos noms, vos appareils, vos suivis, vos demandes et vos justificatifs sont effacés.',
  opinions:
    'Vos avis sur les sujets encore ouverts sont retirés. Ceux des sujets clos restent comptés, sans vous et sans leur raison. Les décomptes déjà publiés ne changent pas.',
  words:
    'Ce que vous avez écrit, raisons publiées comprises, reste sous « compte supprimé » ou part : vous choisissez.',
  promises:
    'Vos promesses de don qui ne sont pas encore débitées sont retirées, sauf si vous demandez qu’elles restent. Celle qui est en cours d’encaissement va à son terme.',
  law: 'Ce que la loi fait garder reste : promesses et paiements, sans votre nom, dans les comptes ; les factures d’une organisation, dix ans, telles qu’elles ont été émises (Code de commerce, art. L123-22).',
  events:
    'Le registre des événements garde qu’un compte a été effacé, et quand, sous un identifiant sans nom.',
  again:
    'Vous pourrez vous inscrire de nouveau avec la même adresse : rien de l’ancien compte ne reviendra, et vous aurez un avis par sujet, comme chacun.',
}
export type ErasureRule = typeof fr
