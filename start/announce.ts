type Told = { address: string; mailbox: string; log: string; seconds: number }

/** One address, and in a few lines what can be done there. */
export function announce({ address, mailbox, log, seconds }: Told) {
  process.stdout.write(`
  Cordée, commune de démonstration (inventée), prête en ${seconds.toFixed(1).replace('.', ',')} s :

      ${address}

  · Lire et chercher les projets, donner un avis, poser une question : sans compte d’abord.
  · Entrer d’un clic comme maire, élue, agent, modératrice, résidente… : le bandeau « entrer comme » de chaque page.
  · Lire les courriels envoyés (rien ne quitte cette machine) : ${mailbox}
  · Journal : ${log}

  Ctrl-C arrête tout. PORT et DATA_DIR déplacent l’instance.

`)
}
