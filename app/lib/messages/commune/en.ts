import { ifNamed } from '../../texts/unnamed.ts'
import { en as rule } from '../erasure-rule/en.ts'
import type { fr } from './fr.ts'

export const en: typeof fr = {
  toComplete: 'to be completed by the commune',
  toCompleteHere: 'not filled in: complete it in the settings',
  accessibility: {
    title: 'Accessibility statement',
    lead: (commune) =>
      `${ifNamed(commune, `The commune of ${commune}`, 'The commune')} undertakes to make this site accessible, under article 47 of the French law of 11 February 2005. This statement is about this site alone.`,
    stateTitle: 'Compliance status',
    states: {
      none: 'This site is not compliant with RGAA 4.1.2.',
      partial: 'This site is partly compliant with RGAA 4.1.2.',
      full: 'This site is fully compliant with RGAA 4.1.2.',
    },
    noAudit:
      'No audit has been made yet: as long as it is missing, the law wants the site to call itself not compliant.',
    resultsTitle: 'Test results',
    audit: (day, by) => `Audit made on ${day} by ${by}.`,
    rate: (share) => `It finds that ${share} of the applicable RGAA 4.1.2 criteria are met.`,
    own: 'Without waiting for an audit, every page is checked at each change by an automatic tool (axe-core), by keyboard, without JavaScript, and at a width of 320 pixels. Such a tool finds only part of the defects: it does not replace an audit.',
    contentTitle: 'Content that is not accessible',
    contentUnknown: 'No audit has listed it yet.',
    contentThird:
      'Documents attached by the commune (studies, plans) may not be accessible: ask for another version below.',
    contactTitle: 'Report an obstacle',
    contact:
      'If you cannot read a page or complete a step, say so: the commune answers you or gives you the information in another way.',
    remediesTitle: 'Remedies',
    remedies:
      'If you reported an obstacle and did not get a satisfactory answer, you may turn to the Défenseur des droits (the French ombudsman), free of charge:',
    remediesForm: 'by its form',
    remediesDelegate: 'through its delegate in your department',
    remediesPost: 'by post, no stamp needed: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07',
  },
  legal: {
    title: 'Legal notice',
    lead: 'Who publishes this site, who hosts it, whom to write to.',
    publisher: 'Publisher',
    name: (commune) => ifNamed(commune, `Commune of ${commune}`, 'This commune has not said its name yet.'),
    address: 'Address',
    siren: 'SIREN',
    phone: 'Telephone',
    email: 'E-mail address',
    director: 'Director of publication',
    host: 'Hosting company',
    hostName: 'Name',
    hostAddress: 'Address',
    hostPhone: 'Telephone',
    dpo: 'Data protection officer',
    dpoName: 'Name',
    contentsTitle: 'What people write here',
    contents:
      'Comments, questions and opinions are those of their authors. The commune hosts them, moderates them after publication, and publishes every moderation ruling with its reason.',
    report: 'Under each contribution, “Report” leads to the moderator. No account is needed.',
    register: 'Read the moderation register',
    advisory:
      'The opinions gathered here are advisory. An enquête publique has its own register, kept by a commissioner.',
  },
  security: {
    title: 'Security of this site',
    lead: 'Have you found a flaw? Tell us first: here is whom, and what we promise you.',
    tellTitle: 'Whom to tell',
    tell: 'Write to the address below. Give the page, the steps, and what could be read or changed. Send nobody else’s data: describe it.',
    email: 'E-mail address',
    tryTitle: 'Where to try',
    try: 'This program runs whole on your own machine, with an invented commune: there everything is allowed, and nobody is real. On this site, try on your own account alone, read and change nothing of others, do not interrupt the service, and stop once the flaw is established.',
    promiseTitle: 'What we promise',
    promises: [
      'An answer from a person within three working days.',
      'A first judgement within ten days, a fix or its date within thirty.',
      'No action against anyone who kept to these rules.',
      'Your name in the changelog, if you would like that.',
    ],
    waitTitle: 'What we ask',
    wait: 'Wait for the fix, or ninety days, before you make the flaw public.',
    keptTitle: 'What protects everybody',
    kept: 'Passwords and tokens are kept as fingerprints only. Cards are with the payment provider, never here. Each public act leaves a fingerprint that anyone can verify.',
    fingerprints: 'Verify the fingerprints',
    machine: 'The same for machines',
  },
  privacy: {
    title: 'Your data',
    lead: 'What is kept of you, why, for how long, and how to take it back.',
    responsibleTitle: 'Who answers for it',
    responsible: (commune) =>
      ifNamed(
        commune,
        `The commune of ${commune} is the controller of this processing.`,
        'The commune is the controller of this processing.',
      ),
    dpo: 'Data protection officer',
    tableTitle: 'What is kept',
    columns: { what: 'Data', why: 'What for', basis: 'Legal basis', until: 'Until when' },
    publicTask: 'Public-interest task (GDPR, art. 6.1.e)',
    consent: 'Consent (GDPR, art. 6.1.a)',
    legalDuty: 'Legal obligation (GDPR, art. 6.1.c)',
    rows: {
      account: {
        what: 'E-mail address, display name (a pseudonym if you like), language, declared class',
        why: 'To recognise you, and to count opinions by class',
        until: 'Until you erase your account',
      },
      contributions: {
        what: 'Comments, questions, answers',
        why: 'The public discussion of the projects',
        until: `Kept as the memory of the project. ${rule.words}`,
      },
      opinions: {
        what: 'Your opinion for, against or neutral',
        why: 'The count by class. A single opinion is never published, and a small number is withheld',
        until: rule.opinions,
      },
      proof: {
        what: 'The proof of your class',
        why: 'For an agent to verify it. It is encrypted while it waits',
        until: 'Deleted at the ruling. Class, method, agent and expiry stay',
      },
      follows: {
        what: 'The projects you follow and how often you want e-mails; the address at which you receive the fingerprint of each day, or the bulletins you chose',
        why: 'To tell you. Every e-mail stops with one click',
        until: 'Until you stop',
      },
      deliveries: {
        what: 'Address, words to engrave or size, for a reward',
        why: 'To hand you what you chose. Only the town hall reads it',
        until: 'Erased after delivery, at the end of the legal period for complaints',
      },
      notices: {
        what: 'Name and address of whoever reports without an account',
        why: 'To tell them the ruling (Regulation (EU) 2022/2065, art. 16)',
        until: 'Erased a year after the ruling',
      },
      addresses: {
        what: 'IP address, as a fingerprint only',
        why: 'To limit bursts of posts',
        until: 'A few hours',
      },
      events: {
        what: 'Who did what, and when, by identifiers without a name',
        why: 'So that anyone can check that nothing was rewritten',
        until: `Kept. ${rule.events}`,
      },
    },
    ruleTitle: 'What becomes of an erased account',
    rule,
    cookiesTitle: 'Cookies and audience figures',
    cookies:
      'No tracker, no audience figures, nothing from other sites: so there is nothing to accept. A few cookies serve the site itself: the session if you sign in, the steps of signing in, the message after you send something, what you wrote before you signed in, and for five seconds that you have just sent something, to show it to you at once. Another, unreadable and kept for 400 days, remembers that this device has signed in with your address before: so nobody can lock you out. If you touch “I am…” on the page of information, another keeps that one word of five for a year, to put the page in the same order again. The last one only says, until the browser is closed, that a form really comes from our pages.',
    rightsTitle: 'Your rights',
    rights:
      'You may see, take away, correct and erase what concerns you, and object to a processing. From fifteen years on you consent alone.',
    export: 'Take away everything you gave',
    erasure: 'Erase your account',
    contact: 'For anything else, write to the officer or to the town hall.',
    complaint: 'If the answer does not satisfy you, you may turn to the CNIL (cnil.fr).',
  },
  refusals: {
    'commune-unnamed':
      'First say in the settings what your commune is called: this document bears its name for ever.',
    'file-broken': 'This file is damaged or incomplete: open it on your side to check, then send it again.',
    'heic-too-large':
      'This HEIC photo is too large to be read here (25 million points at most): export it as JPEG, then send it.',
    'audit-needed': 'Enter the audit first: without one, the law wants “not compliant”.',
  },
}
