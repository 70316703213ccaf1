import { act } from '#app/domain/act.ts'
import { askQuestion } from '#app/domain/participation/index.ts'
import { propose } from '#app/domain/proposals/index.ts'
import { addPlace, addService, PlaceInput, ServiceInput } from '#app/domain/station/index.ts'
import { searchedKinds } from '#app/lib/kinds.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOpenCall } from '#tests/fixtures/ballots/budgets.ts'
import { announced, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { published } from '#tests/fixtures/dossiers.ts'
import { aReport } from '#tests/fixtures/field/reports.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aProposal } from '#tests/fixtures/proposals.ts'
import { aBody } from '#tests/fixtures/station/bodies.ts'
import { aBulletin } from '#tests/fixtures/station/bulletins.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { search } from './search.ts'

/** Twenty words of a mountain commune in each language, as its titles use them: each line of meanings is one project. */
const words = {
  fr: `télécabine passerelle crèche boulodrome déneigement parking fontaine refuge chaudière éclairage
    forêt avalanche école bibliothèque piscine navette sentier barrage cimetière musée`.split(/\s+/),
  it: `funivia passerella asilo palestra sgombero parcheggio fontana rifugio caldaia illuminazione
    bosco valanga scuola biblioteca piscina navetta sentiero diga cimitero museo`.split(/\s+/),
  en: `gondola footbridge nursery gymnasium clearing carpark fountain shelter boiler lighting
    woodland avalanche school library pool shuttle footpath barrier cemetery museum`.split(/\s+/),
}

/** One slip of the keyboard in the middle of a word, always the same. */
const slips = {
  'a letter too few': (word: string) => word.slice(0, middle(word)) + word.slice(middle(word) + 1),
  'a letter too many': (word: string) => `${word.slice(0, middle(word))}k${word.slice(middle(word))}`,
  'another letter': (word: string) => `${word.slice(0, middle(word))}k${word.slice(middle(word) + 1)}`,
  'another first letter': (word: string) => `k${word.slice(1)}`,
  'two letters swapped': (word: string) =>
    word.slice(0, middle(word)) +
    word[middle(word) + 1]! +
    word[middle(word)]! +
    word.slice(middle(word) + 2),
}
const middle = (word: string) => Math.floor(word.length / 2) - 1

const text = (title: string) => ({
  title,
  summary: 'Un projet inventé pour un essai du lac.',
  body: 'Texte.',
})

describe('a search', () => {
  test('finds eighteen of twenty words of each language through each kind of slip, and little else', async ({
    db,
  }) => {
    const town = await aTown(db)
    for (const [n, fr] of words.fr.entries())
      await aPublishedProject(db, town, {
        texts: {
          fr: text(`Le projet ${fr}`),
          it: text(`Il progetto ${words.it[n]}`),
          en: text(`Plan ${words.en[n]}`),
        },
      })
    for (const locale of ['fr', 'it', 'en'] as const)
      for (const [slip, spelt] of Object.entries(slips)) {
        const found = await Promise.all(
          words[locale].map(async (word) => {
            const { projects } = await search(db, locale, searchWords(spelt(word)), 20)
            return {
              hit: projects.first.some(({ title }) => title.endsWith(` ${word}`)),
              many: projects.many,
            }
          }),
        )
        expect(found.filter(({ hit }) => hit).length, `${locale}, ${slip}`).toBeGreaterThanOrEqual(18)
        expect(
          found.reduce((sum, { many }) => sum + many, 0),
          `${locale}, ${slip}`,
        ).toBeLessThanOrEqual(30)
      }
  })

  test('of short words is not drowned: they are found as they are, or as others begin', async ({ db }) => {
    const town = await aTown(db)
    for (const title of [
      'Le lac du col',
      'Les lacets de la route',
      'La place du village',
      'Le sac du berger',
    ])
      await aPublishedProject(db, town, {
        texts: { fr: { title, summary: 'Un projet inventé pour un essai.', body: 'Texte.' } },
      })
    const titles = async (q: string) =>
      (await search(db, 'fr', searchWords(q))).projects.first.map(({ title }) => title).sort()
    expect(await titles('le lac')).toEqual(['Le lac du col', 'Les lacets de la route'])
    expect(await titles('du col')).toEqual(['Le lac du col'])
    expect(await titles('la')).toEqual(['La place du village', 'Le lac du col', 'Les lacets de la route'])
    expect(await titles('')).toEqual([])
    for (const nothing of ['%', '!!!', '(', "'; drop table projects", '\\', 'xyz'])
      expect(await titles(nothing)).toEqual([])
  })

  test('finds whatever the site holds in one box, each kind by itself', async ({ db }) => {
    const town = await aTown(db)
    const title = 'La marmotte du Rocher'
    const { id: projectId } = await aPublishedProject(db, town, {
      texts: { fr: { title, summary: 'Un projet inventé pour un essai.', body: 'Texte.' } },
    })
    const summary = 'Un dossier inventé pour un essai.'
    await published(db, { town, projectId }, { texts: { fr: { title, summary, object: 'Un objet.' } } })
    await aDecision(db, town, { texts: { fr: { title, text: 'Le conseil décide.' } } })
    await aCampaign(db, { projectId, preparedBy: town.agent.id, title: { fr: title } })
    await act(db, town.resident, (act) =>
      askQuestion(act, {
        subjectId: projectId,
        officialId: town.elected.id,
        ...{ title: 'Où dort la marmotte ?', body: 'En hiver.', lang: 'fr' },
      }),
    )
    await act(db, town.resident, (act) => propose(act, { ...aProposal, title: 'Un abri pour la marmotte' }))
    await announced(db, [yesOrNo], { title: { fr: 'Protéger la marmotte ?', it: '', en: '' } })
    await anOpenCall(db, { title: { fr: 'Un budget pour la marmotte', it: '', en: '' } })
    const place = PlaceInput.parse({ fr: 'Rocher de la marmotte', kind: 'other' })
    const { id: placeId } = await act(db, town.agent, (act) => addPlace(act, place))
    const service = ServiceInput.parse({
      ...{ fr: 'Téléski de la marmotte', kind: 'lift', placeId },
      ...{ bodyId: town.body.id, electedId: town.elected.id },
    })
    await act(db, town.mayor, (act) => addService(act, service))
    const bulletin = { fr: 'La marmotte traverse', textFr: 'Roulez au pas.' }
    await aBulletin(db, await aBody(db), bulletin)
    await aReport(db, { body: 'Une marmotte dort sous la barrière.' })
    const found = await search(db, 'it', searchWords('marmote'))
    // A report is called by its category, which has a name in each language.
    for (const kind of searchedKinds.filter((kind) => kind !== 'officials'))
      expect(found[kind], kind).toMatchObject({
        many: 1,
        first: [{ lang: kind === 'reports' ? 'it' : 'fr' }],
      })
    const { officials } = await search(db, 'fr', searchWords('anne exmeple'))
    expect(officials.first).toMatchObject([{ title: 'Anne Exemple', note: 'Adjointe aux projets' }])
  })
})
