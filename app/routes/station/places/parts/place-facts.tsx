import type { PlaceShown } from '#app/domain/station/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What the register says of a place, in a few lines. */
export function PlaceFacts({ of }: { of: PlaceShown }) {
  const { t, say } = useLanguage()
  const words = t.places.show
  const degrees = new Intl.NumberFormat(say.tag, { minimumFractionDigits: 4, maximumFractionDigits: 4 })
  const facts: [string, string][] = [
    [words.kind, t.places.kinds[of.kind]],
    [words.body, of.body?.name ?? ''],
    [words.address, of.address],
    [words.altitude, of.altitude === null ? '' : words.metres(of.altitude)],
    [
      words.position,
      of.latitude === null || of.longitude === null
        ? ''
        : words.coordinates(degrees.format(of.latitude), degrees.format(of.longitude)),
    ],
  ]
  return (
    <section className="card" aria-labelledby="en-bref">
      <h2 id="en-bref">{words.facts}</h2>
      <dl className="grid gap-3">
        {facts
          .filter(([, said]) => said)
          .map(([name, said]) => (
            <div key={name}>
              <dt className="text-sm text-second">{name}</dt>
              <dd className="break-words">{said}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
