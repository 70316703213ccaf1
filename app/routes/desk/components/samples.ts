/** Invented content for the page of components: much, little and none of it. No person, project or figure is real. */

import type { RidgePhase } from '#app/ui/drawings/ridge.tsx'
import type { CountRow } from '#app/ui/figures/class-breakdown.tsx'
import type { Payer } from '#app/ui/figures/financing-rope.tsx'
import type { FormField } from '#app/ui/forms/field.tsx'
import type { MilestoneView } from '#app/ui/histories/milestones.tsx'
import type { Knot } from '#app/ui/histories/rope.tsx'
import type { ProjectSummary } from '#app/ui/project-card.tsx'
import type { Contributed } from '#app/ui/voices/contribution.tsx'

/** The day on which the samples take place. */
export const now = new Date('2027-03-03T09:30:00+01:00')
export const today = '2027-03-03'

const names = [
  'Idée',
  'Opportunité',
  'Faisabilité',
  'Programme',
  'Concertation',
  'Conception',
  'Autorisations',
  'Financement',
  'Marchés',
  'Travaux',
  'Réception',
  'Mise en service',
  'Évaluation',
]
export const phasesAt = (current: number): RidgePhase[] =>
  names.map((label, index) => ({
    key: label,
    label,
    state: index === current ? 'now' : index > current ? 'ahead' : index === 2 ? 'skipped' : 'done',
  }))

export const projects: ProjectSummary[] = [
  {
    slug: 'creche-du-village',
    title: 'Une crèche au cœur du village',
    lang: 'fr',
    summary: 'Douze berceaux, ouverts aussi aux enfants des saisonniers, dans l’ancienne poste.',
    place: { name: 'Ancienne poste', lang: 'fr' },
    phases: phasesAt(4),
    now: { label: 'Donner mon avis', until: '2027-03-12', live: true },
    figures: [
      { value: '1,2 M€', label: 'coût prévu', money: true },
      { value: '148', label: 'avis' },
      { value: '2', label: 'questions sans réponse' },
    ],
  },
  {
    slug: 'navette',
    title: 'Navette',
    lang: 'fr',
    phases: phasesAt(0),
    now: { label: 'Lire et suivre' },
  },
  {
    slug: 'rechtsschutzversicherungsgesellschaften',
    title:
      'Rifacimento dell’approvvigionamento idrico — Trinkwasserversorgungsgesellschaft, Obergrenzgebirge',
    lang: 'it',
    summary:
      'Sostituzione di quattro chilometri di condotte, con un nuovo serbatoio sotterraneo e il telecontrollo delle perdite in tutte le frazioni.',
    place: { name: 'Sources de la Doire et captages de la Haute-Durance', lang: 'fr' },
    phases: phasesAt(12),
    now: { label: 'Lire le bilan' },
    figures: [{ value: '4 850 000 €', label: 'dépensés', money: true }],
  },
]

const row = (
  name: CountRow['class'],
  verified: boolean,
  [pro, neutral, against, total]: (number | null)[],
): CountRow => ({
  class: name,
  verified,
  for: pro ?? null,
  neutral: neutral ?? null,
  against: against ?? null,
  total: total ?? null,
})

export const counts: CountRow[] = [
  row('permanent', true, [62, 9, 31, 102]),
  row('permanent', false, [18, 6, 12, 36]),
  row('secondary', true, [41, 12, 58, 111]),
  row('secondary', false, [22, null, null, 34]),
  row('seasonal', true, [14, 5, 0, 19]),
  row('seasonal', false, [null, null, null, null]),
  row('visitor', false, [127, 33, 48, 208]),
  row('business', true, [null, null, null, 9]),
  row('business', false, [null, null, null, null]),
]

const euros = (amount: number) => BigInt(amount) * 100n
export const payers: Payer[] = [
  {
    key: 'commune',
    label: 'Commune',
    kind: 'own',
    asked: euros(320_000),
    granted: euros(320_000),
    received: euros(120_000),
  },
  {
    key: 'state',
    label: 'État (DETR)',
    kind: 'public',
    asked: euros(360_000),
    granted: euros(360_000),
    received: euros(108_000),
  },
  {
    key: 'region',
    label: 'Région',
    kind: 'public',
    asked: euros(240_000),
    granted: euros(150_000),
    received: 0n,
  },
  {
    key: 'department',
    label: 'Département',
    kind: 'public',
    asked: euros(120_000),
    granted: 0n,
    received: 0n,
  },
  {
    key: 'citizens',
    label: 'Citoyens',
    kind: 'private',
    asked: euros(40_000),
    granted: euros(18_650),
    received: euros(18_650),
  },
]

export const milestones: MilestoneView[] = [
  {
    id: 'm1',
    title: 'Étude de besoin rendue',
    baselineOn: '2026-05-30',
    currentOn: '2026-05-30',
    actualOn: '2026-05-30',
  },
  {
    id: 'm2',
    title: 'Bilan de la concertation',
    baselineOn: '2026-12-15',
    currentOn: '2027-03-31',
    slips: [
      {
        fromOn: '2026-12-15',
        toOn: '2027-03-31',
        reason: 'Deux réunions ajoutées à la demande des parents saisonniers.',
      },
    ],
  },
  { id: 'm3', title: 'Ouverture', baselineOn: '2028-09-01', currentOn: '2028-09-01' },
]

export const history: Knot[] = [
  { id: '1', label: 'Commentaire de Lucie B.', href: '#c-1', at: '2027-02-20', tone: 'done' },
  { id: '2', label: 'Réponse de l’adjointe aux travaux', href: '#c-2', at: '2027-02-23', tone: 'done' },
  {
    id: '3',
    label: 'Version 3 du projet',
    href: '#versions',
    at: '2027-03-01',
    detail: 'L’entrée passe côté école.',
    tone: 'current',
  },
  { id: '4', label: 'Délibération attendue', detail: 'au conseil du 31 mars 2027' },
]

const written = {
  class: 'permanent',
  verified: true,
  lang: 'fr',
  at: new Date('2027-02-20T18:12:00+01:00'),
} as const
export const contributions: Record<
  'long' | 'official' | 'italian' | 'organisation' | 'counter' | 'hidden' | 'withdrawn',
  Contributed
> = {
  long: {
    ...written,
    id: '1',
    author: 'Lucie B.',
    stance: 'for',
    asksAnswer: true,
    editedAt: new Date('2027-02-21T08:00:00+01:00'),
    html: '<p>L’entrée prévue sur la route nationale est <strong>dangereuse en hiver</strong>, quand les engins de déneigement passent. Pourquoi ne pas entrer par la cour de l’école ?</p><ul><li>le trottoir y existe déjà ;</li><li>la cour est déneigée avant 8 h.</li></ul>',
  },
  official: {
    ...written,
    id: '2',
    author: 'Claire Faure',
    official: 'Adjointe aux travaux',
    at: new Date('2027-02-23T11:40:00+01:00'),
    html: '<p>Vous avez raison. La version 3 du projet déplace l’entrée côté école.</p>',
  },
  italian: {
    ...written,
    id: '3',
    author: 'Giorgio',
    class: 'secondary',
    verified: false,
    lang: 'it',
    stance: 'neutral',
    at: new Date('2027-03-02T21:05:00+01:00'),
    html: '<p>Sarà aperto anche ai bambini di chi viene solo d’inverno? Per le famiglie torinesi farebbe la differenza.</p>',
  },
  organisation: {
    ...written,
    id: '4',
    author: 'M. Perrin',
    class: 'business',
    organisation: 'Hôtel de la Chalmettaz',
    stance: 'against',
    html: '<p>Le parking de la poste est le seul du bas du village.</p>',
  },
  counter: { ...written, id: '5', author: null, atCounter: true, html: '<p>Très bien.</p>' },
  hidden: {
    ...written,
    id: '6',
    author: 'x',
    html: '',
    hidden: { reason: 'attaque personnelle', href: '#registre' },
  },
  withdrawn: { ...written, id: '7', author: 'x', html: '', withdrawnAt: now },
}

/** A field as Conform would give it. */
export const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  id: `demo-${name}`,
  name,
  ...more,
})
