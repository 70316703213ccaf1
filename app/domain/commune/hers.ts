import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  becomes: {
    'files.uploaded_by':
      'the row of a proof goes with its bytes (remove-file); what an office or a sponsor put online stays under an opaque id',
    'files.name': 'the name of a proof goes with its row; others are the names of public documents',
  },
}
