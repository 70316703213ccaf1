import { route } from '@remix-run/route-config'

/** Votes on paper at the desk, of consultations and of budgets alike: ballots given, printed, counted apart. */
export const paperDeskRoutes = [
  route('papier/:slug', 'routes/desk/paper/give.tsx'),
  route('papier/:slug/bulletin.pdf', 'routes/desk/paper/ballot.ts'),
  route('papier/:slug/decompte', 'routes/desk/paper/count.tsx'),
  route('papier/:slug/decompte/retrait', 'routes/desk/paper/drop.ts'),
  route('papier/:slug/decompte/fin', 'routes/desk/paper/finish.ts'),
]
