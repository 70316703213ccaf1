import { route } from '@remix-run/route-config'

/** Participatory budgets: proposed for, voted on, counted, followed. */
export const budgetRoutes = [
  route('budgets', 'routes/budgets/list.tsx'),
  route('budgets/fil.atom', 'routes/budgets/feed.ts'),
  route('budgets/:slug', 'routes/budgets/show.tsx'),
  route('budgets/:slug/idees', 'routes/budgets/ideas.tsx'),
  route('budgets/:slug/proposer', 'routes/budgets/propose.tsx'),
  route('budgets/:slug/bulletin', 'routes/budgets/ballot.tsx'),
  route('budgets/:slug/urne', 'routes/budgets/box.ts'),
  route('budgets/:slug/secret', 'routes/budgets/secret.tsx'),
  route('budgets/:slug/resultat', 'routes/budgets/result.tsx'),
  route('budgets/:slug/resultat.csv', 'routes/budgets/result-sheet.ts'),
  route('budgets/:slug/rapport.pdf', 'routes/budgets/report.ts'),
  route('budgets/:slug/bulletins.pb', 'routes/budgets/pabulib.ts'),
  route('budgets/:slug/bulletins.csv', 'routes/budgets/sheet.ts'),
]

/** The same at the desk: prepared, screened, announced, drawn, decided. */
export const budgetDeskRoutes = [
  route('budgets', 'routes/desk/budgets/list.tsx'),
  route('budgets/nouveau', 'routes/desk/budgets/new.tsx'),
  route('budgets/:slug', 'routes/desk/budgets/show.tsx'),
  route('budgets/:slug/appel', 'routes/desk/budgets/call.ts'),
  route('budgets/:slug/idees/:idee', 'routes/desk/budgets/idea.tsx'),
  route('budgets/:slug/vote', 'routes/desk/budgets/vote.ts'),
  route('budgets/:slug/tirage', 'routes/desk/budgets/draw.ts'),
  route('budgets/:slug/decision', 'routes/desk/budgets/decision.ts'),
  route('budgets/:slug/projets', 'routes/desk/budgets/project.ts'),
]
