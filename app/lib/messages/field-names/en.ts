import type { FieldNames } from './fr.ts'

export const en: FieldNames = {
  reports: 'Reports',
  evidence: 'Evidence brought',
  bring: 'Bring evidence',
  here: 'Report something here',
  hint: 'A photo, a sentence, dated and placed: it is read here.',
  all: 'See all',
}
