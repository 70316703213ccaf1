import { wording } from '../../language.ts'
import type { MapWords } from './fr.ts'

const { plural } = wording('it')

export const it: MapWords = {
  layers: {
    bulletins: 'Bollettini',
    services: 'Servizi',
    reports: 'Segnalazioni in corso',
    projects: 'Progetti',
    places: 'Luoghi',
  },
  one: {
    bulletins: 'Bollettino',
    services: 'Servizio',
    reports: 'Segnalazione',
    projects: 'Progetto',
    places: 'Luogo',
  },
  page: {
    title: 'La mappa',
    lead: 'Che cosa è aperto, che cosa si prepara, che cosa è segnalato: dove, e in che stato.',
    count: (n: number) => plural(n, { zero: 'Niente qui', one: '# punto', other: '# punti' }),
    show: 'Mostrare',
    body: 'Ente',
    around: (name: string) => `Intorno a: ${name}`,
    aroundGone: 'Questo punto non è più sulla mappa.',
    nothing: 'Niente corrisponde a queste scelte',
    nothingBody: 'Mostri altro, o tolga un filtro.',
    clear: 'Tutta la mappa',
    list: 'L’elenco di ciò che la mappa mostra',
    most: (n: number) => `Sono mostrate solo le ${n} segnalazioni più recenti.`,
    noPoint: (n: number) =>
      plural(n, {
        one: '# altro non ha un punto sulla mappa.',
        many: '# altri non hanno un punto sulla mappa.',
        other: '# altri non hanno un punto sulla mappa.',
      }),
    plan: 'Pianta di ciò che è scelto',
    see: 'Vedere sulla mappa',
  },
  note: 'Un disegno delle distanze, con un rilievo inventato. L’elenco dice lo stesso.',
  open: 'Aprire la mappa',
  opening: 'La mappa si apre…',
  close: 'Tornare alla pianta',
  failed: 'Non è stato possibile aprire la mappa: riprovi. La pianta e l’elenco restano qui.',
  elsewhere: (host: string) => `All’apertura, lo sfondo viene da ${host}, che vede il Suo indirizzo IP.`,
  invented: 'Lo sfondo della mappa è inventato, come tutta la dimostrazione.',
  live: {
    label: 'Mappa: frecce per spostarsi, più e meno per ingrandire, tabulazione da un punto all’altro',
    zoomIn: 'Ingrandire',
    zoomOut: 'Rimpicciolire',
    layers: 'Sfondi e livelli',
    drawn: 'Disegno (rilievo inventato)',
    grounds: { plan: 'Pianta', photos: 'Foto aeree', slopes: 'Pendenze' },
    attribution: '© IGN – Géoplateforme',
    inventedAttribution: 'Rilievo inventato (dimostrazione)',
    point: (at: number, all: number, said: string) => `${at} di ${all}: ${said}`,
    see: 'Vedere la pagina',
    close: 'Chiudere',
  },
  pick: {
    open: 'Mostrare il posto sulla mappa',
    hint: 'Tocchi il posto, oppure sposti la mappa e metta il punto al centro. Anche il punto si sposta.',
    hintPlaces: 'Tocchi un luogo della mappa: viene scelto nell’elenco.',
    centre: 'Mettere il punto al centro',
    set: (latitude: string, longitude: string) => `Punto messo: ${latitude}, ${longitude}.`,
    chosen: (name: string) => `Luogo scelto: ${name}.`,
    done: 'Chiudere la mappa',
    choose: 'Scegliere questo luogo',
  },
}
