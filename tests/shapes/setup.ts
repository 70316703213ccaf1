import { afterAll } from 'vitest'
import { watchReads } from '#db/read/shape.ts'
import { type Seen, takeSeen, watch } from './watch.ts'

declare module 'vitest' {
  interface TaskMeta {
    shapes?: Seen
  }
}

// Before any module of the house is loaded, so that every shape is seen when it is made.
watchReads(watch)

// biome-ignore lint/correctness/noEmptyPattern: vitest reads a hook's needs from this pattern
afterAll(({}, file) => {
  file.meta.shapes = takeSeen()
})
