import type { Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  becomes: {
    'place_imports.file_name': 'the name of a file of public places',
    'services.phone': 'the telephone of a service',
  },
  ofAnOffice: [
    'place_imports.by',
    'service_words.by',
    'services.elected_id',
    'bulletin_versions.by',
    'bulletin_endings.by',
  ],
}
