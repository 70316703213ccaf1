import { Button } from '#app/ui/button.tsx'
import { Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Contribution } from '#app/ui/voices/contribution.tsx'
import { Sample } from './sample.tsx'
import { contributions, history, now } from './samples.ts'

export function ContributionSamples() {
  const language = useLanguage()
  const { long, official, ...others } = contributions
  return (
    <Sample name="Contribution">
      <div>
        <Contribution
          of={long}
          now={now}
          href="#c-1"
          language={language}
          actions={
            <>
              <Button tone="quiet" small>
                Utile (14)
              </Button>
              <Button tone="quiet" small>
                Répondre
              </Button>
              <Button tone="quiet" small>
                Signaler
              </Button>
            </>
          }
          became={<Rope knots={history} language={language} />}
          replies={<Contribution of={official} now={now} href="#c-2" language={language} />}
        />
        {Object.values(others).map((one) => (
          <Contribution key={one.id} of={one} now={now} href={`#c-${one.id}`} language={language} />
        ))}
      </div>
    </Sample>
  )
}
