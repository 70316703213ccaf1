/** « de » before a name as French writes it: « de Claire », « d’Étienne », « d’Hélène », « de Yann ». */
export const de = (name: string): string => (elided.test(name) ? `d’${name}` : `de ${name}`)

// A name that begins by an H is spoken without it far more often than not; by a Y before a vowel, with it.
const elided = /^(?:[aeiouhœæàâäéèêëîïôöùûü]|y(?![aeiouéè]))/i
