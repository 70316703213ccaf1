import { eq, sql } from 'drizzle-orm'
import { others } from '#app/lib/process/others.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import {
  type FactChange,
  type Project,
  projectDrafts,
  projects,
  projectTexts,
  projectVersions,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { placesSaid } from '../../station/index.ts'
import { setOpinionWindow } from '../../subjects/index.ts'
import { type DraftContent, languagesOf, type ProjectContent, readyToPublish } from '../drafts/content.ts'
import { factChanges } from './fact-changes.ts'
import { keepChanges } from './keep-changes.ts'

/** `revision` is the draft's, to go on from. */
export type Published = {
  projectId: string
  versionId: string
  number: number
  revision: number
  /** What changed beside the texts. */
  changes: FactChange[]
}

type Writing = {
  project: Project
  draft: { content: DraftContent; revision: number }
  content: ProjectContent
  number: number
  reason: string
}

/** Refuses a draft that may not be published, and names what is missing. */
export function mustBeReady(draft: DraftContent): ProjectContent {
  const ready = readyToPublish(draft)
  if ('missing' in ready) throw new Refusal('project-incomplete', 422, undefined, ready.missing)
  return ready.content
}

/** Writes what the public reads from now on; the draft goes on from there. Who may and when is the caller's to judge. */
export async function writeVersion(act: Act, writing: Writing): Promise<Published> {
  const { project, draft, content, number, reason } = writing
  const { tx, at } = act
  const window = await setOpinionWindow(act, project.id, content)
  const places = await placesSaid(tx, [project.placeId, content.placeId])
  if (content.placeId && !places.has(content.placeId))
    throw new Refusal('project-incomplete', 422, undefined, ['placeId'])
  const changes = project.versionId ? [...factChanges(project, content, places), ...window] : []
  const [version] = await tx
    .insert(projectVersions)
    .values({ projectId: project.id, number, reason, changes, by: whoActs(act.actor), at })
    .returning({ id: projectVersions.id })
  const versionId = version!.id // an insert returns its row
  const texts = await textsOf(versionId, content)
  await tx.insert(projectTexts).values(texts)
  if (project.versionId) await keepChanges(tx, { from: project.versionId, texts })
  await tx
    .update(projects)
    .set({ ...columnsOf(content), versionId, publishedAt: project.publishedAt ?? at, movedAt: at })
    .where(eq(projects.id, project.id))
  const revision = await settleDraft(act, project.id, draft)
  return { projectId: project.id, versionId, number, revision, changes }
}

async function textsOf(versionId: string, content: ProjectContent) {
  const texts = []
  for (const lang of languagesOf(content)) {
    await others()
    const text = content.texts[lang]! // languagesOf names those that are there
    texts.push({ versionId, lang, ...text, html: renderMarkdown(text.body, 'official') })
  }
  return texts
}

function columnsOf(content: ProjectContent) {
  const { bodyId, electedId, agentId, themes, placeId, budget } = content
  const words = languagesOf(content).flatMap((lang) => [
    content.texts[lang]!.title,
    content.texts[lang]!.summary,
  ])
  return {
    ...{ bodyId, electedId, agentId, themes, placeId, budget },
    searchText: sql`plain(${words.join(' ')})`,
  }
}

// A reason and what it answers belong to one version, the planned milestones to the first.
async function settleDraft({ tx }: Act, projectId: string, { content, revision }: Writing['draft']) {
  await tx
    .update(projectDrafts)
    .set({
      content: { ...content, reason: '', closeDecision: '', answers: [], milestones: [] },
      revision: revision + 1,
      changed: false,
    })
    .where(eq(projectDrafts.projectId, projectId))
  return revision + 1
}
