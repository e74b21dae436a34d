import type { Lexicon } from './model.ts';

export const it: Lexicon = {
  language: 'it',
  classes: {
    story:
      'articolo|testo|pezzo|post|notizia|servizio|intervista|pagina|titolo|versione|contenuto|storia|inchiesta|didascalia|analisi|reportage|rubrica|video|grafico',
    this: 'questo|questa|il_presente|nostro|quest',
    the: "l'|il|la|dell'|del|della|lo",
    earlier: 'precedente|originaria|originale|iniziale|prima|vecchia',
    is: 'è_stato|è_stata|è|sono_stati|viene|era_stato',
    righted: 'corrett*|rettificat*|emendat*',
    changed: 'modificat*|cambiat*|rivist*|editat*|rimoss*_da',
    done: 'aggiornat*|integrat*|ampliat*',
  },
  labels: [
    ['correction', 'strong', 'errata_corrige|rettifica|rettifiche|correzione|correzioni|errata|erratum'],
    ['clarification', 'strong', 'precisazione|precisazioni|chiarimento|puntualizzazione'],
    ['retraction', 'strong', 'ritrattazione|articolo_ritirato|articolo_rimosso'],
    [
      'editors_note',
      'strong',
      "nota_della_redazione|nota_di_redazione|nota_dell'editore|nota_del_direttore|n.d.r.|nota_redazionale|nota_ai_lettori",
    ],
    ['update', 'plain', 'aggiornamento|aggiornamenti|aggiunta|addendum'],
    ['update', 'plain', 'aggiornato|aggiornata|articolo_aggiornato', 'participle'],
    ['editors_note', 'weak', "nota|ndr|avviso|n.b.|nota_bene|nota_dell'autore"],
  ],
  phrases: [
    ['correction', 'strong', 'una|la|in_una|nella|nella_prima versione $earlier? ~1 di|del|dell $this|$the? $story'],
    ['correction', 'strong', "una|la|in_una|nella $earlier versione di|dell'|del|della $this? $story"],
    [
      'correction',
      'plain',
      'una|in_una|nella|la versione|prima $earlier|versione diceva|riportava|indicava|affermava|attribuiva|sosteneva|era',
    ],
    ['correction', 'strong', '$this|$the $story $is ~6 $righted'],
    ['correction', 'strong', 'abbiamo ~2 corretto|rettificato ~8 $story|errore|errori|dato|titolo|nome'],
    ['correction', 'strong', 'ci scusiamo|scusiamo ~8 errore|lettori|imprecisione|confusione|interessati'],
    [
      'correction',
      'plain',
      'per_errore|per_un_errore|erroneamente ~8 scritto|pubblicato|riportato|indicato|attribuito',
    ],
    ['correction', 'strong', 'contrariamente a quanto ~5 scritto|riportato|pubblicato|indicato'],
    ['changed', 'strong', '$this $story $is ~6 $changed'],
    ['update', 'strong', '$this $story $is ~6 $done'],
    ['update', 'plain', "l' articolo $is ~4 $done"],
    ['afterwards', 'strong', "dopo la? pubblicazione di|dell'|del $this? $story"],
    ['clarification', 'strong', '$this $story $is ~6 chiarit*|precisat*'],
    ['retraction', 'strong', '$this|$the $story $is ~4 ritirat*|rimoss*|ritrattat*'],
    ['retraction', 'strong', 'abbiamo ~2 ritirato|rimosso $this $story'],
  ],
  cues: [
    ['correction', 'errore|errori|erroneamente|per_errore|sbagliat*|inesatt*|corrett*|corregg*|rettific*|imprecis*'],
    ['correction', 'versione $earlier ~8 diceva|riportava|indicava|affermava|attribuiva'],
    ['correction', 'e_non|anziché|invece_di'],
    ['clarification', 'chiarire|chiarit*|precisare|precisat*'],
    ['update', 'aggiornat*|aggiornare|aggiunt*|integrat*|nuov*|includere'],
  ],
  promotions: 'iscriviti|abbonati|abbonamento|newsletter|affiliat*|commissione|pubblicità|seguici|clicca',
  never: ['verrà|sarà|in_continuo ~2 aggiornat*', 'ultimo_aggiornamento', 'pubblicat* ~2 originariamente|su'],
};
