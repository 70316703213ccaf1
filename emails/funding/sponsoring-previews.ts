import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import type { Topic } from '../template.ts'

/** Invented data for previews: one package, and who took it. */
export function sponsoringPreviewIn(locale: Locale) {
  const paths = pathsIn(locale)
  const topic: Topic = { title: titles[locale], path: paths.sponsorsOf('belvedere') }
  return {
    topic,
    organisation: 'Refuge du Col',
    title: { fr: 'Formule belvédère', it: 'Formula belvedere', en: 'Viewpoint package' }[locale],
    amount: wording(locale).money(1_200_00n),
    number: 'F-2027-0012',
    credit: 'A-2027-0001',
    path: paths.invoice('0199c0de-0000-7000-8000-000000000001'),
  }
}

const titles = {
  fr: 'Le belvédère de la chapelle',
  it: 'Il belvedere della cappella',
  en: 'The chapel viewpoint',
}
