import { settingsOf } from '#app/domain/commune/index.ts'
import { read, shape, text } from '#db/read/index.ts'
import type { Frame } from '#emails/template.ts'
import type { Tools } from '../tools.ts'

/** What each mail says of the instance that sends it; the job adds how its own kind is stopped. */
export async function frameOf({ db, origin }: Pick<Tools, 'db' | 'origin'>): Promise<Frame> {
  const [settings, [marked]] = await Promise.all([
    settingsOf(db),
    read(db, mark)`select mode from instance_mark`,
  ])
  return { origin, commune: settings.communeName, demonstration: marked?.mode === 'demonstration' }
}

const mark = shape({ mode: text })
