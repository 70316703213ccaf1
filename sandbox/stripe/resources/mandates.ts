import { required } from '../store/required.ts'
import type { Work } from '../work.ts'

export const mandates = {
  'GET /v1/mandates/:id': (work: Work, _: unknown, id: string) => required(work, 'mandate', id),
}
