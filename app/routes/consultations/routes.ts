import { route } from '@remix-run/route-config'

/** Consultations: announced, voted on by secret ballot, counted, answered. */
export const consultationRoutes = [
  route('consultations', 'routes/consultations/list.tsx'),
  route('consultations/fil.atom', 'routes/consultations/feed.ts'),
  route('consultations/:slug', 'routes/consultations/show.tsx'),
  route('consultations/:slug/bulletin', 'routes/consultations/ballot.tsx'),
  route('consultations/:slug/urne', 'routes/consultations/box.ts'),
  route('consultations/:slug/mots', 'routes/consultations/words.tsx'),
  route('consultations/:slug/mots.csv', 'routes/consultations/words-sheet.ts'),
  route('consultations/:slug/secret', 'routes/consultations/secret.tsx'),
  route('consultations/:slug/rapport.pdf', 'routes/consultations/report.ts'),
  route('consultations/:slug/bulletins.jsonl', 'routes/consultations/answers-lines.ts'),
  route('consultations/:slug/bulletins.csv', 'routes/consultations/answers-sheet.ts'),
]

/** The same at the desk: written, announced, answered. */
export const consultationDeskRoutes = [
  route('consultations', 'routes/desk/consultations/list.tsx'),
  route('consultations/nouvelle', 'routes/desk/consultations/new.tsx'),
  route('consultations/:slug', 'routes/desk/consultations/edit.tsx'),
  route('consultations/:slug/questions', 'routes/desk/consultations/questions.tsx'),
  route('consultations/:slug/questions/retrait', 'routes/desk/consultations/question-removal.ts'),
  route('consultations/:slug/annonce', 'routes/desk/consultations/announcement.ts'),
  route('consultations/:slug/reponse', 'routes/desk/consultations/answer.ts'),
  route('consultations/:slug/mots', 'routes/desk/consultations/words.tsx'),
  route('consultations/:slug/tirage', 'routes/desk/consultations/draw.ts'),
]
