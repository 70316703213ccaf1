import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'The commune',
  refusals: {
    'audit-needed': 'Enter the audit first: without one, the law wants “not compliant”.',
  },
}
