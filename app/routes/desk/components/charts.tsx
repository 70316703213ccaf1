import { Ridge, RidgeProgress } from '#app/ui/drawings/ridge.tsx'
import { ClassBreakdown } from '#app/ui/figures/class-breakdown.tsx'
import { FinancingRope } from '#app/ui/figures/financing-rope.tsx'
import { Diff } from '#app/ui/histories/diff.tsx'
import { Milestones } from '#app/ui/histories/milestones.tsx'
import { Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Sample } from './sample.tsx'
import { counts, history, milestones, now, payers, phasesAt, today } from './samples.ts'

export function ChartSamples() {
  const language = useLanguage()
  return (
    <>
      <Sample name="Ridge">
        <Ridge seed="creche-du-village" phases={phasesAt(4)} />
        <RidgeProgress seed="sentier" share={0.62} label="12 400 € promis sur 20 000 €" />
        <RidgeProgress seed="fontaine" share={0} label="0 € promis sur 8 000 €" />
        <RidgeProgress seed="refuge" share={1.4} label="14 000 € promis sur 10 000 €" />
      </Sample>
      <Sample name="ClassBreakdown">
        <ClassBreakdown
          id="avis"
          caption="Les avis, par catégorie"
          rows={counts}
          threshold={5}
          countedAt={now}
        />
        <ClassBreakdown
          id="vide"
          caption="Avant le premier avis"
          rows={[]}
          threshold={5}
          countedAt={now}
          final
        />
      </Sample>
      <Sample name="FinancingRope">
        <FinancingRope
          id="plan"
          caption="Plan de financement"
          payers={payers}
          cost={120_000_000n}
          ownShare={{ reached: 0.307, rule: 0.2, source: 'CGCT L1111-10 III' }}
        />
      </Sample>
      <Sample name="Rope">
        <Rope knots={history} language={language} />
        <Rope knots={history.slice(0, 1)} language={language} label="Un seul nœud" />
      </Sample>
      <Sample name="Milestones">
        <Milestones milestones={milestones} today={today} />
      </Sample>
      <Sample name="Diff">
        <Diff
          lang="fr"
          parts={[
            { value: 'L’entrée se fait ' },
            { value: 'par la route nationale', removed: true },
            { value: 'par la cour de l’école', added: true },
            { value: ', à côté de la mairie.' },
          ]}
        />
        <Diff parts={[{ value: 'Le même texte.' }]} />
      </Sample>
    </>
  )
}
