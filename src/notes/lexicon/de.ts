import type { Lexicon } from './model.ts';

export const de: Lexicon = {
  language: 'de',
  classes: {
    story:
      'artikel|artikels|text|textes|beitrag|beitrags|beitrages|bericht|berichts|berichtes|meldung|story|geschichte|kommentar|kommentars|interview|interviews|analyse|reportage|kolumne|blogpost|blogposts|blogbeitrag|blogbeitrags|blogeintrag|post|posts|grafik|überschrift|titel|titels|bildunterschrift|teaser|podcast|podcasts|video|videos|faq|liste|version|fassung|seite|nachricht|newsletter|newsletters|essay|porträt|porträts|stück',
    this: 'dieser|dieses|diese|diesem|diesen|unser|unseres|unsere|unserem|unserer',
    the: 'der|des|die|dem|den|das|im|am|zum',
    earlier:
      'früheren|vorherigen|ursprünglichen|ersten|vorigen|älteren|früher|frühere|ursprüngliche|vorherige|erste|anfänglichen|vorangegangenen|zunächst_veröffentlichten|zuvor_veröffentlichten',
    version: 'version|fassung|variante|versionen|ausgabe|überschrift',
    done: 'aktualisiert|upgedatet|geupdatet|ergänzt|erweitert|fortgeschrieben',
    righted: 'korrigiert|berichtigt|richtiggestellt|verbessert|ausgebessert|behoben',
    changed: 'geändert|verändert|angepasst|überarbeitet|bearbeitet|umformuliert|entfernt|gelöscht|gestrichen|redigiert',
    becomes: 'wurde|wurden|haben_wir|haben|ist|worden|habe_ich|hat',
  },
  labels: [
    [
      'correction',
      'strong',
      'korrektur|korrekturen|korrekturhinweis|berichtigung|richtigstellung|korrigendum|errata|erratum',
    ],
    ['correction', 'plain', 'korrigiert|berichtigt', 'participle'],
    ['clarification', 'strong', 'klarstellung|präzisierung'],
    ['retraction', 'strong', 'rücknahme|zurückgezogen|artikel_zurückgezogen'],
    [
      'editors_note',
      'strong',
      'anmerkung_der_redaktion|anm._der_redaktion|anm._d._redaktion|anm._d._red.|anm._der_red.|anm._d._red|anmerkung_d._red.|hinweis_der_redaktion|hinweis_d._red.|redaktioneller_hinweis|redaktionelle_anmerkung|redaktionshinweis|anmerkung_der_chefredaktion|hinweis_der_chefredaktion|liebe_leserinnen_und_leser',
    ],
    ['editors_note', 'plain', 'in_eigener_sache|gegendarstellung|transparenzhinweis'],
    ['update', 'plain', 'nachtrag|nachträge|aktualisierung|ergänzung|update_vom|update_zum_artikel|edit|editiert'],
    ['update', 'plain', 'aktualisiert|aktualisiert_am|ergänzt', 'participle'],
    ['editors_note', 'weak', 'hinweis|anmerkung|anm.|wichtiger_hinweis|anmerkung_des_autors|anmerkung_der_autorin'],
  ],
  phrases: [
    [
      'correction',
      'strong',
      'in_einer|in_der $earlier $version hieß|stand|war_zu_lesen|hatten_wir|haben_wir|schrieben_wir',
    ],
    ['correction', 'strong', 'in_einer|einer|in_der|die|eine|in $earlier $version ~2 $this|$the|von ~2 $story'],
    ['correction', 'plain', 'in_einer|in_der|eine $earlier $version hieß|stand|war|wurde|hatte|hatten|haben|enthielt'],
    [
      'correction',
      'strong',
      'in $this $story ~2 hieß|stand|war|hatten|haben ~3 zunächst|ursprünglich|zuvor|fälschlich*|irrtümlich*|versehentlich|falsch',
    ],
    [
      'correction',
      'strong',
      'ursprünglich|zunächst|zuerst hieß|stand|hatten|haben|war|berichteten ~4 hier|$story|an_dieser_stelle',
    ],
    [
      'correction',
      'strong',
      'anders|entgegen als|einer|der ~3 zunächst|ursprünglich|früheren|zuvor ~3 berichtet|gemeldet|geschrieben|dargestellt|version|fassung|angegeben',
    ],
    ['correction', 'plain', 'hieß|stand|war_zu_lesen es? zunächst|ursprünglich|fälschlich*|irrtümlich*|versehentlich'],
    ['correction', 'strong', 'wir bitten ~8 entschuldigen|entschuldigung|nachsicht'],
    [
      'correction',
      'strong',
      'den|diesen|die fehler|passage|angabe|stelle haben_wir|wurde|wurden|ist|habe_ich ~3 $righted|$changed',
    ],
    ['correction', 'strong', '$this|$the $story $becomes ~9 $righted'],
    ['correction', 'strong', 'wir|ich haben|habe das|dies|die|den|diese|diesen|es ~4 $righted'],
    ['changed', 'strong', '$this $story $becomes ~12 $changed'],
    ['changed', 'plain', '$the $story $becomes ~9 nachträglich|nachträglich_ $changed'],
    ['changed', 'plain', 'wir haben ~7 $story|passage|stelle|absatz|satz|zitat|überschrift ~9 $changed|$righted|$done'],
    ['update', 'strong', '$this $story $becomes ~12 $done'],
    ['update', 'strong', '$this $story $becomes|habe ich|wir ~12 $done'],
    ['update', 'plain', '$the $story $becomes ~9 $done'],
    ['afterwards', 'strong', 'nach veröffentlichung|erscheinen|publikation $this|$the $story'],
    ['afterwards', 'plain', 'nachdem $this $story ~4 erschienen|veröffentlicht|publiziert'],
    ['clarification', 'strong', '$this|$the $story $becomes ~9 präzisiert|klargestellt|konkretisiert'],
    ['clarification', 'strong', 'wir|ich haben|habe ~6 präzisiert|klargestellt|konkretisiert'],
    ['retraction', 'strong', '$this|$the $story $becomes ~6 zurückgezogen|depubliziert|offline_genommen'],
    ['retraction', 'strong', 'wir haben ~3 $story ~5 zurückgezogen|depubliziert|offline_genommen|entfernt|gelöscht'],
  ],
  cues: [
    ['correction', 'fehler|falsch|fälschlich*|irrtümlich*|versehentlich|irrtum|fehlerhaft*|unkorrekt|inkorrekt'],
    [
      'correction',
      'korrigiert|berichtigt|richtiggestellt|richtig_ist|richtig_heißt|tatsächlich|korrekt_ist|korrekt_lautet',
    ],
    ['correction', '$earlier $version ~8 hieß|stand|war|hatten|haben|wurde'],
    ['clarification', 'präzisiert|klargestellt|konkretisiert|klarstell*|missverständlich|präzisierung'],
    ['update', 'aktualisiert|ergänzt|ergänzung|neue|stellungnahme|nachträglich'],
  ],
  promotions:
    'abonnieren|abonnement|newsletter|affiliate*|provision|spenden|unterstützen|werbung|anzeige|klicken|kaufen',
  never: [
    'wird|werden|laufend|regelmäßig|ständig|täglich|fortlaufend ~3 aktualisiert|ergänzt',
    'fehler|korrektur|korrekturen|rechtschreibfehler ~2 melden|gefunden|entdeckt|vorschlagen|hinweisen',
    'erschien|erscheint|erschienen zuerst|zunächst|ursprünglich',
    'enthält|enthalten ~4 links|werbung|affiliate*|provision*',
  ],
};
