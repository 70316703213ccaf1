import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { command, print, WrongUse } from './command.ts'
import { MATRIX, readConversation } from './conversation.ts'
import { type Report, reportOn } from './group-report.ts'

/** Groups of opinion of one conversation, or of every one in a folder: `npm run --silent groups -- DIR [--json]`. */
function main(argv: readonly string[]): number {
  const [folder, ...rest] = argv.filter((argument) => argument !== '--json')
  if (folder === undefined || rest.length > 0) throw new WrongUse('npm run --silent groups -- DIR [--json]')
  const folders = [
    folder,
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ]
  const conversations = folders.filter((path) => existsSync(join(path, MATRIX)))
  if (conversations.length === 0) throw new WrongUse(`${folder} holds no ${MATRIX}`)
  const reports = conversations.map((path) => {
    const started = performance.now()
    const report = reportOn(readConversation(path))
    return { ...report, seconds: (performance.now() - started) / 1000 }
  })
  if (argv.includes('--json')) print(JSON.stringify(reports))
  else for (const report of reports) print(summary(report))
  return reports.some(({ differences }) => differences.length > 0) ? 1 : 0
}

function summary(report: Report & { seconds: number }): string {
  const { name, participants, statements, foundGroups, adjustedRandIndex, differences, notes, seconds } =
    report
  const index =
    adjustedRandIndex === undefined ? '' : `, adjusted Rand index at k = 2: ${adjustedRandIndex.toFixed(4)}`
  const lines = [
    `${name}: ${participants} people, ${statements} statements, ${seconds.toFixed(2)} s`,
    `  ${foundGroups.k} groups found${index}`,
    `  ${differences.length} differences from the reference`,
    ...differences.map((difference) => `    ${difference}`),
    ...notes.map((note) => `  note: ${note}`),
  ]
  return lines.join('\n')
}

await command(main)
