import { route } from '@remix-run/route-config'

/** Proposals: written, supported, withdrawn, carried on. */
export const proposalRoutes = [
  route('propositions', 'routes/proposals/list.tsx'),
  route('propositions.csv', 'routes/proposals/file.ts'),
  route('propositions/fil.atom', 'routes/proposals/feed.ts'),
  route('propositions/nouvelle', 'routes/proposals/new.tsx'),
  route('propositions/semblables', 'routes/proposals/similar.ts'),
  route('propositions/:slug', 'routes/proposals/show.tsx'),
  route('propositions/:slug/soutien', 'routes/proposals/support.tsx'),
  route('propositions/:slug/soutien/fin', 'routes/proposals/support-end.ts'),
  route('propositions/:slug/retrait', 'routes/proposals/withdraw.tsx'),
  route('propositions/:slug/budget', 'routes/proposals/enter-budget.tsx'),
  route('propositions/:slug/reprise', 'routes/proposals/carry-on.tsx'),
  route('propositions/:slug/modification', 'routes/proposals/revise.tsx'),
  route('propositions/:slug/versions', 'routes/proposals/versions.tsx'),
  route('propositions/:slug/auteurs', 'routes/proposals/authors.tsx'),
  route('propositions/:slug/auteurs/reponse', 'routes/proposals/authors-answer.ts'),
  route('propositions/:slug/fusion', 'routes/proposals/merge.tsx'),
  route('propositions/:slug/fusion/reponse', 'routes/proposals/merge-answer.ts'),
]

/** The same at the desk: examined, made a project. */
export const proposalDeskRoutes = [
  route('propositions', 'routes/desk/proposals/list.tsx'),
  route('propositions/:slug', 'routes/desk/proposals/show.tsx'),
  route('propositions/:slug/examen', 'routes/desk/proposals/examiner.ts'),
  route('propositions/:slug/projet', 'routes/desk/proposals/project.ts'),
]
