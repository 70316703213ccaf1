/** La Poste's establishments have a checksum of their own (Insee, SIRENE): the sum of their digits divides by five. */
const laPoste = '356000000'

/** Whether fourteen digits are a SIRET: Luhn's sum over them divides by ten. It does not say that it exists. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false
  const figures = [...digits].map(Number)
  if (digits.startsWith(laPoste) && figures.reduce((sum, figure) => sum + figure, 0) % 5 === 0) return true
  const sum = figures
    .map((figure, i) => (i % 2 === 0 ? figure * 2 : figure))
    .reduce((total, figure) => total + (figure > 9 ? figure - 9 : figure), 0)
  return sum % 10 === 0
}
