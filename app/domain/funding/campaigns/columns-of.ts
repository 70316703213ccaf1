import { sql } from 'drizzle-orm'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import type { Translated } from '#db/schema/index.ts'
import { type CampaignContent, translated } from './campaign-content.ts'

/** A campaign's form as the columns of its row. */
export function columnsOf(content: CampaignContent) {
  const { texts, rewards, deadlineOn, deadlineHour, shortfallFloor, ...columns } = content
  const story = translated(texts, 'story')
  return {
    ...columns,
    title: translated(texts, 'title'),
    purpose: translated(texts, 'purpose'),
    story,
    storyHtml: rendered(story),
    shortfallFloor: columns.shortfallRule === 'refund-below' ? shortfallFloor : null,
    deadlineAt: sql`city_instant(${deadlineOn}::date + make_interval(hours => ${deadlineHour}::int))`,
  }
}

const rendered = (story: Translated) =>
  Object.fromEntries(
    Object.entries(story).map(([lang, markdown]) => [lang, renderMarkdown(markdown, 'official')]),
  ) as Translated
