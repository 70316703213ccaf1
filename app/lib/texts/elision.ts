/** « de » before a name as French writes it: « de Claire », « d’Étienne », « d’Hélène », « de Yann ». */
export const de = (name: string): string => (elided.test(name) ? `d’${name}` : `de ${name}`)

// A name that begins by an H is spoken without it far more often than not; by a Y before a vowel, with it. œ stands by
// its number: no other sign of a program's text is beyond Latin, which doubles what it weighs (build.mjs).
const elided = /^(?:[aeiouh\u0153æàâäéèêëîïôöùûü]|y(?![aeiouéè]))/i
