import { pathsIn } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Topic } from '../template.ts'

/** Invented data for previews: one dossier and what happens to it. */
export function dossierPreviewIn(locale: Locale) {
  const paths = pathsIn(locale)
  const slug = 'rural-2027-reseau-d-eau'
  const topic: Topic = { title: titles[locale], path: paths.dossier(slug).show }
  return {
    topic,
    versionPath: paths.dossier(slug).version(1),
    deskPath: paths.deskDossier(slug).states,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    reference: { fr: 'Arrêté DEM-2027-12', it: 'Decreto DEM-2027-12', en: 'Order DEM-2027-12' }[locale],
    deadline: { fr: 'Commencer les travaux', it: 'Iniziare i lavori', en: 'Begin the works' }[locale],
  }
}

const titles = {
  fr: 'DETR : réparer le réseau d’eau',
  it: 'DETR: riparare la rete idrica',
  en: 'DETR: mending the water network',
}
