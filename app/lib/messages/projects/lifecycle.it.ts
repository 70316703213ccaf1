import type * as fr from './lifecycle.fr.ts'

export const phases: typeof fr.phases = {
  idea: 'Idea',
  opportunity: 'Opportunità',
  feasibility: 'Fattibilità',
  programme: 'Programma',
  concertation: 'Concertazione',
  design: 'Progettazione',
  permits: 'Autorizzazioni',
  funding: 'Finanziamento',
  procurement: 'Appalti',
  works: 'Lavori',
  acceptance: 'Collaudo',
  commissioning: 'Messa in servizio',
  evaluation: 'Valutazione',
}

export const themes: typeof fr.themes = {
  mobility: 'Mobilità',
  'ski-area': 'Comprensorio sciistico',
  housing: 'Alloggi',
  nature: 'Natura',
  water: 'Acqua',
  energy: 'Energia',
  culture: 'Cultura',
  sport: 'Sport',
  services: 'Servizi',
  village: 'Vita del paese',
  tourism: 'Turismo',
  safety: 'Sicurezza',
}
