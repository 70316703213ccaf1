import { Badge } from '#app/ui/badge.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Figures } from '#app/ui/figures/figures.tsx'
import { ConfirmButton } from '#app/ui/forms/confirm-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Clock } from '#app/ui/voices/clock.tsx'
import { Person } from '#app/ui/voices/person.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'
import { Sample } from './sample.tsx'
import { now } from './samples.ts'

export function PartSamples() {
  const language = useLanguage()
  const { t } = language
  const asked = { who: 'M. le Maire', since: new Date('2027-02-27T09:00:00+01:00') }
  return (
    <>
      <Sample name="Button">
        <div className="actions">
          <Button>Publier la décision</Button>
          <LinkButton href="#suivre" tone="secondary">
            Suivre le projet
          </LinkButton>
          <Button tone="quiet">Répondre</Button>
          <Button tone="danger">Retirer mon avis</Button>
          <Button small tone="secondary">
            Utile
          </Button>
        </div>
        <Button refused="La concertation s’est close le 28 février 2027.">Donner mon avis</Button>
        <ConfirmButton label="Effacer mon compte">
          <p>Votre compte disparaît. Vos contributions restent, sous « compte supprimé ».</p>
          <Button tone="danger">Effacer définitivement</Button>
        </ConfirmButton>
      </Sample>
      <Sample name="Notice">
        <Notice title="Le projet est en concertation.">
          Vous pouvez donner votre avis jusqu’au 12 mars 2027.
        </Notice>
        <Notice tone="success">Votre avis est enregistré.</Notice>
        <Notice tone="warning">Cette étape a pris trois mois de retard.</Notice>
        <Notice tone="danger">L’envoi n’a pas abouti. Réessayez dans une minute.</Notice>
      </Sample>
      <Sample name="Badge, Stance, Person">
        <div className="actions">
          <Badge>Brouillon</Badge>
          <Badge tone="live">Concertation en cours</Badge>
          <Badge tone="done">Ouvert</Badge>
          <Badge tone="late">En retard</Badge>
          <Badge tone="money">Financement</Badge>
        </div>
        <div className="actions">
          <Stance stance="for" word={t.ui.stance.for} />
          <Stance stance="neutral" word={t.ui.stance.neutral} />
          <Stance stance="against" word={t.ui.stance.against} />
        </div>
        <Person name="Claire Faure" office="Adjointe aux travaux" href="#elue" />
      </Sample>
      <Sample name="Clock">
        <Clock of={{ ...asked, dueOn: '2027-03-14' }} now={now} language={language} />
        <Clock of={{ ...asked, dueOn: '2027-03-01' }} now={now} language={language} />
        <Clock
          of={{ ...asked, who: 'Claire Faure, adjointe', answeredAt: new Date('2027-03-02T09:00:00+01:00') }}
          now={now}
          language={language}
        />
      </Sample>
      <Sample name="Card, Figures">
        <Card acting as="section">
          <h3>Votre avis</h3>
          <p>Il compte avec ceux des résidents secondaires. Vous pouvez le changer jusqu’au 12 mars.</p>
          <Button>Donner mon avis</Button>
        </Card>
        <Figures
          figures={[
            { value: '1,2 M€', label: 'coût prévu', money: true },
            { value: '148', label: 'avis' },
            { value: '3 jours', label: 'délai médian de réponse' },
          ]}
        />
      </Sample>
      <Sample name="Empty">
        <Empty
          seed="vide"
          title="Personne n’a encore posé de question"
          level="h3"
          actions={<Button>Poser la première</Button>}
        >
          Les questions aux élus et leurs réponses paraîtront ici, les plus récentes d’abord.
        </Empty>
      </Sample>
    </>
  )
}
