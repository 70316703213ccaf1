import { placeKindOf } from '#app/lib/addresses/place-words.ts'
import { slugOf } from '#app/lib/addresses/slug.ts'
import type { ImportedPlace } from '#db/schema/index.ts'
import { readable } from '../../written.ts'
import { translated } from '../places/place-input.ts'

/** A line of a table, or the properties of a feature, as a place; `faults` are the codes of what cannot be read. */
export function rowOf(line: number, said: Readonly<Record<string, string>>): ImportedPlace {
  const faults: string[] = []
  const word = (name: string, max: number) => {
    const text = readable(said[name] ?? '')
    if (text.length > max) faults.push('import-long')
    return text.slice(0, max)
  }
  const number = (fault: string, typed: string | undefined) => {
    const text = (typed ?? '').trim().replace(',', '.')
    if (text === '') return null
    const value = Number(text)
    if (Number.isFinite(value)) return value
    faults.push(fault)
    return null
  }
  const names = translated(word('nom', 140), word('nom_it', 140), word('nom_en', 140))
  if (!names || names.fr.length < 2) faults.push('import-no-name')
  const pair = pairOf(said.coordonnees)
  const altitude = number('import-number-altitude', said.altitude)
  const code = (said.code_equipement ?? '').trim()
  if (!/^([0-9]{3})?$/.test(code)) faults.push('import-code')
  const row = {
    ...{ line, names: names ?? { fr: '' }, kind: kindOf(said.type, faults) },
    latitude: number('import-number-latitude', said.latitude ?? pair?.[0]),
    longitude: number('import-number-longitude', said.longitude ?? pair?.[1]),
    ...{ geometry: null, altitude: altitude === null ? null : Math.round(altitude) },
    ...{ address: word('adresse', 200), equipmentCode: /^[0-9]{8}$/.test(code) ? code : '' },
  }
  if (row.altitude !== null && (row.altitude < -10 || row.altitude > 4_810)) faults.push('import-altitude')
  if ((row.latitude === null) !== (row.longitude === null)) faults.push('point-half')
  return { ...row, faults }
}

/** What is not said is another place; what is said and not known is a fault. */
function kindOf(said: string | undefined, faults: string[]): string {
  const word = slugOf(said ?? '', '')
  if (word === '') return 'other'
  const kind = placeKindOf(word)
  if (!kind) faults.push('import-kind')
  return kind ?? 'other'
}

/** "44.93, 6.72" in one column. */
const pairOf = (said = '') => /^\s*(-?\d+[.\d]*)\s*[,; ]\s*(-?\d+[.\d]*)\s*$/.exec(said)?.slice(1)
