import type { DossierState, DossierTold } from '#app/domain/dossiers/index.ts'
import { Ridge, type RidgePhase } from '#app/ui/drawings/ridge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where an application stands on its way, drawn as the ridge that it climbs; the ways out are told, not drawn. */
export function Way({ dossier }: { dossier: Pick<DossierTold, 'slug' | 'state' | 'steps'> }) {
  const { t, say } = useLanguage()
  const words = t.dossiers.show
  const { slug, state, steps } = dossier
  const last = steps.filter(({ to }) => to === state).at(-1)
  return (
    <section aria-labelledby="etat">
      <h2 id="etat" className="mb-4">
        {words.where}
      </h2>
      <Ridge seed={slug} phases={ridgeOf(dossier, t.dossierNames.states)} />
      <p className="mt-4 font-semibold">
        {last ? words.stateOn(t.dossierNames.states[state], say.day(last.on)) : t.dossierNames.states[state]}
      </p>
      <p className="mt-2 text-second">{t.dossiers.stateGlosses[state]}</p>
      {last?.note ? (
        <p className="mt-2" lang="fr">
          {last.note}
        </p>
      ) : null}
    </section>
  )
}

const aside: readonly string[] = ['pieces-requested', 'refused', 'lapsed', 'abandoned']

/** The states of the main way, in the order of the words; one that was leapt over was skipped, such as an advance. */
export function ridgeOf(
  { state, steps }: Pick<DossierTold, 'state' | 'steps'>,
  names: Record<DossierState, string>,
): RidgePhase[] {
  const way = (Object.keys(names) as DossierState[]).filter((one) => !aside.includes(one))
  const been = new Set<string>(['spotting', ...steps.map(({ to }) => to), ...steps.map(({ from }) => from)])
  // Off the main way, the application stands where it was last on it.
  const here = aside.includes(state)
    ? Math.max(...way.map((one, place) => (been.has(one) ? place : 0)))
    : way.indexOf(state)
  return way.map((key, place) => ({
    key,
    label: names[key],
    state: place === here ? 'now' : place > here ? 'ahead' : been.has(key) ? 'done' : 'skipped',
  }))
}
