import { route } from '@remix-run/route-config'

/** What people may do on a subject: one page for every kind, found by the first word of its address (subject_kinds). */
export const onSubjects = [
  route(':path/:slug/discussion', 'routes/subjects/discussion.tsx'),
  route(':path/:slug/histoire', 'routes/subjects/history.tsx'),
  route(':path/:slug/carte.png', 'routes/subjects/card.ts'),
  route(':path/:slug/code.svg', 'routes/subjects/code.ts'),
  route(':path/:slug/commentaires', 'routes/participation/comment.tsx'),
  route(':path/:slug/avis', 'routes/participation/opinion.tsx'),
  route(':path/:slug/avis.csv', 'routes/participation/opinions-file.ts'),
  route(':path/:slug/questions', 'routes/participation/ask.tsx'),
  route(':path/:slug/suivi', 'routes/publishing/follow.tsx'),
  route(':path/:slug/suivi/fin', 'routes/publishing/unfollow-subject.ts'),
  route(':path/:slug/fil.atom', 'routes/publishing/subject-feed.ts'),
]
