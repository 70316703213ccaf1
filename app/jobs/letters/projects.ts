import { inLanguage, pathOf } from '#app/domain/publishing/index.ts'
import { answeredByVersion } from '#emails/participation/answered-by-version.tsx'
import { milestoneReached } from '#emails/projects/milestone-reached.tsx'
import { milestoneSlipped } from '#emails/projects/milestone-slipped.tsx'
import { projectHalted } from '#emails/projects/project-halted.tsx'
import { projectMovedOn } from '#emails/projects/project-moved-on.tsx'
import { projectPublished } from '#emails/projects/project-published.tsx'
import { projectResumed } from '#emails/projects/project-resumed.tsx'
import { versionPublished } from '#emails/projects/version-published.tsx'
import { inFrench, type Letter, letter, quoted, topicOf } from './letter.ts'

/** The letters on what becomes of a project. */
export const projectLetters = {
  'project-published': (story, desk) => {
    const topic = topicOf(story, desk)
    return topic && letter(projectPublished, { topic, summary: story.version?.summary ?? '' }, desk)
  },
  'version-published': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.version) return null
    const { number, reason, answered } = story.version
    const path = pathOf(story, desk.locale)
    return letter(versionPublished, { topic, number, reason: inFrench(reason), answered, path }, desk)
  },
  'answered-by-version': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.version || !story.contribution) return null
    const { number, note } = story.version
    const yours = quoted(story.contribution)
    const path = pathOf(story, desk.locale)
    return letter(answeredByVersion, { topic, number, yours, note: note ? inFrench(note) : null, path }, desk)
  },
  'project-moved-on': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.passage) return null
    const { phases } = desk.words.projects
    const { from, to, decision, reason } = story.passage
    const skipped = reason ? inFrench(reason) : null
    return letter(
      projectMovedOn,
      { topic, from: phases[from], to: phases[to], decision, reason: skipped },
      desk,
    )
  },
  'project-halted': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.halt) return null
    const { kind, reason, decision } = story.halt
    return letter(projectHalted, { topic, kind, reason: inFrench(reason), decision }, desk)
  },
  'project-resumed': (story, desk) => {
    const topic = topicOf(story, desk)
    return topic && letter(projectResumed, { topic }, desk)
  },
  'milestone-reached': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.milestone?.actualOn) return null
    const { title, actualOn, baselineOn } = story.milestone
    return letter(
      milestoneReached,
      { topic, milestone: inLanguage(title, desk.locale), actualOn, baselineOn },
      desk,
    )
  },
  'milestone-slipped': (story, desk) => {
    const topic = topicOf(story, desk)
    if (!topic || !story.milestone || !story.slip) return null
    const { title, baselineOn } = story.milestone
    const { fromOn, toOn, reason } = story.slip
    const milestone = inLanguage(title, desk.locale)
    return letter(
      milestoneSlipped,
      { topic, milestone, fromOn, toOn, baselineOn, reason: inFrench(reason) },
      desk,
    )
  },
} as const satisfies Record<string, Letter>
