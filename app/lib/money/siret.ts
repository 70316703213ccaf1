/** La Poste's establishments have a checksum of their own (Insee, SIRENE): the sum of their digits divides by five. */
const laPoste = '356000000'

/** Whether fourteen digits are a SIRET: Luhn's sum over them divides by ten. It does not say that it exists. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false
  const sum = [...digits].reduce((total, figure) => total + Number(figure), 0)
  return (digits.startsWith(laPoste) && sum % 5 === 0) || luhn(digits)
}

/** Whether nine digits are a SIREN, by the same sum. */
export const isSiren = (digits: string): boolean => /^\d{9}$/.test(digits) && luhn(digits)

/** Every second figure from the right is doubled (ISO/IEC 7812-1, annex B). */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, figure, at) => {
    const here = Number(figure) * (at % 2 === 0 ? 1 : 2)
    return total + (here > 9 ? here - 9 : here)
  }, 0)
  return sum % 10 === 0
}
