import { DeskItem } from '#app/ui/desk-item.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { ProjectCard } from '#app/ui/project-card.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Sample } from './sample.tsx'
import { field, now, projects } from './samples.ts'

const phases = [
  { value: 'concertation', label: 'Concertation' },
  { value: 'works', label: 'Travaux' },
]
const officials = [
  { name: 'Claire Faure', office: 'Adjointe aux travaux', answered: 41, delay: '3 jours' },
  { name: 'Jean Bouchet', office: 'Maire', answered: 1208, delay: '2 semaines' },
]

export function ListSamples() {
  const language = useLanguage()
  return (
    <>
      <Sample name="Filters, SearchField" wide>
        <Filters
          action="#liste"
          search={{ label: 'Chercher un projet', value: 'creche' }}
          filters={[
            {
              name: 'phase',
              label: 'Phase',
              options: phases,
              value: 'concertation',
              all: 'Toutes les phases',
            },
            { name: 'theme', label: 'Thème', options: [{ value: 'services', label: 'Services' }] },
          ]}
          chosen={[{ label: 'Concertation', without: '#sans-phase' }]}
          clear="#tout"
        />
      </Sample>
      <Sample name="ProjectCard" wide>
        <div className="cards">
          {projects.map((project) => (
            <ProjectCard key={project.slug} project={project} language={language} />
          ))}
        </div>
        <Pagination previous="#avant" next="#apres" />
      </Sample>
      <Sample name="Tabs">
        <Tabs
          tabs={[
            { href: '#projet', label: 'Le projet', current: true },
            { href: '#discussion', label: 'Discussion', count: '148' },
            { href: '#questions', label: 'Questions', count: '6' },
            { href: '#versions', label: 'Versions', count: '3' },
          ]}
        />
      </Sample>
      <Sample name="Table">
        <Table
          caption="Délais de réponse"
          rows={officials}
          keyOf={({ name }) => name}
          columns={[
            { key: 'name', label: 'Élu', cell: ({ name }) => name },
            { key: 'office', label: 'Délégation', cell: ({ office }) => office },
            {
              key: 'answered',
              label: 'Réponses',
              number: true,
              cell: ({ answered }) => language.say.number(answered),
            },
            { key: 'delay', label: 'Délai médian', number: true, cell: ({ delay }) => delay },
          ]}
        />
      </Sample>
      <Sample name="DeskItem">
        <div>
          <DeskItem
            id="attente-1"
            kind="Question"
            title="Pourquoi la navette ne dessert-elle plus le hameau ?"
            href="#question"
            lang="fr"
            from="Lucie B., réside à l’année"
            since={new Date('2027-02-14T09:00:00+01:00')}
            dueOn="2027-02-28"
            late
            now={now}
            excerpt={<p>Depuis janvier, le dernier arrêt est à l’église.</p>}
            open
            language={language}
          >
            <form className="form">
              <TextArea
                field={field('answer', { required: true, maxLength: 4000 })}
                label="Votre réponse"
                rows={3}
              />
              <SubmitButton>Publier la réponse</SubmitButton>
            </form>
          </DeskItem>
          <DeskItem
            id="attente-2"
            kind="Justificatif"
            title="Résidence secondaire à vérifier"
            since={new Date('2027-03-02T09:00:00+01:00')}
            now={now}
            action="Examiner"
            language={language}
          >
            <p>Taxe foncière, deux pages.</p>
          </DeskItem>
        </div>
      </Sample>
    </>
  )
}
