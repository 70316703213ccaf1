import { index, type RouteConfig, route } from '@remix-run/route-config'

/**
 * Every URL of the site. Words are French in each language; the first segment alone chooses the language
 * (`/it`, `/en`, none for French). A URL that takes a POST also answers a GET with its form, so that everything
 * works without JavaScript. Served before Remix (app/web/server.ts): /assets, /relief, /sante.
 */
export default [
  route(':lang?', 'routes/language.tsx', [
    index('routes/home/home.tsx'),

    // projects

    // participation: comments, opinions, questions, officials

    // people: sign in, account

    // publishing: follow, notifications, unsubscribe

    // moderation: notices, appeals, register
    route('contributions/:id/signalement', 'routes/moderation/notice.tsx'),
    route('contributions/:id/recours', 'routes/moderation/appeal.tsx'),
    route('registre', 'routes/moderation/register.tsx'),
    route('registre.csv', 'routes/moderation/register-file.ts'),

    // desk of the officials: each of its pages checks the right by itself, the layout only draws the frame
    route('mairie', 'routes/desk/layout.tsx', [
      index('routes/desk/index.tsx'),
      route('questions', 'routes/desk/questions.tsx'),
      route('questions/:id', 'routes/desk/question.tsx'),
      route('questions/:id/lecture', 'routes/desk/question-acknowledgement.tsx'),
      route('signalements', 'routes/desk/notices.tsx'),
      route('signalements/:id', 'routes/desk/notice.tsx'),
      route('signalements/:id/publication', 'routes/desk/notice-release.tsx'),
      route('signalements/:id/recours', 'routes/desk/notice-appeal.tsx'),
      route('reglages', 'routes/desk/settings.tsx'),
      route('composants', 'routes/desk/components.tsx'),
    ]),

    // commune: legal pages

    route('*', 'routes/not-found.tsx'),
  ]),

  // Without a language: files, and the demonstration's own doors
] satisfies RouteConfig
