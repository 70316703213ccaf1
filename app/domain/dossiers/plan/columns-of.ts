import { sql } from 'drizzle-orm'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import type { Translated } from '#db/schema/index.ts'
import { type DossierContent, translated } from './content.ts'

/** A dossier's form as the columns of its row. */
export function columnsOf(content: DossierContent) {
  const { projectId, programme, call, bodyId, electedId, agentId, totalCost, eligibleBase } = content
  const { ownShareRule, ownShareReference, plannedStartOn, startBy, finishBy, texts } = content
  const title = translated(texts, 'title')
  const summary = translated(texts, 'summary')
  const object = translated(texts, 'object')
  const words = [...Object.values(title), ...Object.values(summary), call].join(' ')
  return {
    ...{ projectId, programme, call, bodyId, electedId, agentId, totalCost, eligibleBase },
    ...{ ownShareRule, ownShareReference, plannedStartOn, startBy, finishBy },
    ...{ title, summary, object, objectHtml: rendered(object) },
    searchText: sql`plain(${words})`,
  }
}

const rendered = (object: Translated) =>
  Object.fromEntries(
    Object.entries(object).map(([lang, markdown]) => [lang, renderMarkdown(markdown, 'official')]),
  ) as Translated
