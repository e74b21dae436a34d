import type { Lexicon } from './model.ts';

export const sv: Lexicon = {
  language: 'sv',
  classes: {
    story:
      'artikeln|artikel|texten|text|inlägget|nyheten|reportaget|krönikan|intervjun|rubriken|bildtexten|publiceringen|sidan|ledaren|recensionen|videon|grafiken|inslaget|notisen',
    this: 'den_här|denna|det_här|detta|vår|i_den_här|i_denna',
    earlier: 'tidigare|ursprunglig|ursprungliga|första|äldre|föregående',
    done: 'uppdaterats|uppdaterades|uppdaterad|uppdaterat|kompletterats|kompletterades|kompletterad|utökats',
    righted: 'rättats|rättades|rättad|korrigerats|korrigerades|korrigerad|rättat|korrigerat',
    changed: 'ändrats|ändrades|ändrad|justerats|justerades|reviderats|redigerats|redigerades|ändrat|justerat',
  },
  labels: [
    ['correction', 'strong', 'rättelse|rättelser|korrigering|rättning|korrektion|dementi'],
    ['correction', 'plain', 'rättat|rättad|korrigerad', 'participle'],
    ['clarification', 'strong', 'förtydligande|klargörande|precisering'],
    ['retraction', 'strong', 'tillbakadragande|artikeln_är_borttagen'],
    [
      'editors_note',
      'strong',
      'redaktörens_anmärkning|redaktionens_anmärkning|red._anm.|reds._anm.|reds_anm.|red_anm|redaktionell_kommentar|anmärkning_från_redaktionen|redaktionens_kommentar|notering_från_redaktionen',
    ],
    ['update', 'plain', 'uppdatering|uppdateringar|tillägg'],
    ['update', 'plain', 'uppdaterad|uppdaterat|uppdateras', 'participle'],
    ['editors_note', 'weak', 'fotnot|not|anmärkning|obs'],
  ],
  plurals: 'rättelser|korrigeringar|uppdateringar',
  phrases: [
    [
      'correction',
      'strong',
      'på_grund_av|genom ett ~1 fel|redigeringsfel|korrekturfel|redaktionellt_fel ~4 redigeringen|redaktionen|artikeln|texten|angavs|uppgavs|stod|skrev',
    ],
    ['correction', 'strong', 'vi skrev|uppgav|angav|rapporterade först|tidigare|ursprungligen|felaktigt'],
    ['retraction', 'strong', 'redaktionen har|väljer ~4 avpublicerat|dragit_tillbaka|tagit_bort ~3 $story'],
    ['update', 'plain', 'artikeln|texten|nyheten uppdaterades ~8 med|efter|för_att'],
    ['changed', 'plain', 'artikeln|texten|rubriken ändrades|justerades|korrigerades ~8 med|efter|för_att'],
    ['correction', 'strong', 'i_en|en|i_den|den|i $earlier version|versioner|versionen av $this? $story'],
    [
      'correction',
      'plain',
      'i_en|en|i_den|i $earlier version|versionen stod|angavs|uppgavs|skrev|hävdades|påstods|var|fanns',
    ],
    ['correction', 'strong', '$this? $story har|är|blev|hade|var ~5 $righted'],
    ['correction', 'strong', 'i $this? $story stod|angavs|uppgavs|skrev ~4 först|tidigare|ursprungligen|felaktigt'],
    [
      'correction',
      'strong',
      'vi|har|redaktionen har|vi? ~3 rättat|korrigerat|ändrat ~4 $story|detta|felet|uppgiften|rubriken',
    ],
    ['correction', 'strong', 'vi ber|beklagar ~4 ursäkt|felet|misstaget'],
    ['changed', 'strong', '$this? $story har|är|blev|hade ~5 $changed'],
    ['update', 'strong', '$this? $story har|är|blev|hade ~5 $done'],
    ['update', 'plain', 'texten|artikeln $done'],
    ['afterwards', 'strong', 'efter|sedan publiceringen|publicering av $this? $story'],
    ['clarification', 'strong', '$this? $story har|är|blev ~5 förtydligats|förtydligad|förtydligades|preciserats'],
    ['retraction', 'strong', '$this? $story har|är|blev ~4 dragits_tillbaka|avpublicerats|tagits_bort|avpublicerad'],
    ['retraction', 'strong', 'vi har ~3 avpublicerat|dragit_tillbaka|tagit_bort ~2 $story'],
  ],
  cues: [
    ['correction', 'fel|felet|felaktig*|misstag|rättelse|rätt_är|ska_vara|skall_vara'],
    ['mended', 'rättat|rättats|korrigerat|korrigerats'],
    ['correction', '$earlier version ~8 stod|angavs|uppgavs|skrev|hävdades|påstods'],
    ['correction', 'och_inte|istället_för|i_stället_för'],
    ['clarification', 'förtydlig*|precisera*|klargör*'],
    ['update', 'uppdatera*|komplettera*|tillagt|lagts_till|kommentar|nya'],
  ],
  promotions:
    'prenumerera|abonnera|abonner*|nyhetsbrev|nyhedsbrev|annons|annonse|reklame|stötta|støt|klicka|klik|klikk',
  never: [
    'uppdateras|kommer_att ~3 löpande|kontinuerligt|uppdateras',
    'tipsa|anmäl|rapportera ~4 fel',
    'senast_uppdaterad',
  ],
};

export const da: Lexicon = {
  language: 'da',
  classes: {
    story:
      'artiklen|artikel|teksten|tekst|historien|nyheden|indlægget|interviewet|rubrikken|overskriften|billedteksten|klummen|analysen|siden|videoen',
    this: 'denne|dette|den_her|vores',
    earlier: 'tidligere|oprindelig|oprindelige|første|ældre|forrige',
    done: 'opdateret|suppleret|udvidet',
    righted: 'rettet|korrigeret|berigtiget',
    changed: 'ændret|redigeret|revideret|justeret',
  },
  labels: [
    ['correction', 'strong', 'rettelse|rettelser|berigtigelse|korrektion|fejl_og_fakta'],
    ['correction', 'plain', 'rettet', 'participle'],
    ['clarification', 'strong', 'præcisering|uddybning'],
    [
      'editors_note',
      'strong',
      'redaktionens_note|redaktionel_note|red._anm.|red.|note_fra_redaktionen|redaktionens_bemærkning',
    ],
    ['update', 'plain', 'opdatering|opdateringer|tilføjelse'],
    ['update', 'plain', 'opdateret', 'participle'],
    ['editors_note', 'weak', 'note|bemærk|bemærkning'],
  ],
  plurals: 'rettelser|opdateringer|præciseringer',
  phrases: [
    [
      'correction',
      'strong',
      'på_grund_af|ved en ~1 fejl|redigeringsfejl|redaktionel_fejl|beklagelig_fejl ~6 skrev|stod|fremgik|artiklen|blev',
    ],
    ['correction', 'strong', 'vi skrev|oplyste|angav først|tidligere|oprindeligt|fejlagtigt'],
    ['retraction', 'strong', 'redaktionen|vi har ~3 trukket|afpubliceret|fjernet ~3 $story'],
    ['correction', 'strong', 'i_en|en|i_den|den|i $earlier version|udgave af $this? $story'],
    ['correction', 'plain', 'i_en|en|i_den|den $earlier version|udgave stod|fremgik|skrev|blev|var|hed'],
    ['correction', 'strong', '$this? $story er|blev|har ~5 $righted'],
    ['correction', 'strong', 'vi beklager|undskylder ~3 fejlen|fejl|misforståelsen'],
    ['correction', 'strong', 'det|dette|fejlen er|har|blev ~4 rettet|korrigeret'],
    ['changed', 'strong', '$this? $story er|blev|har ~5 $changed'],
    ['update', 'strong', '$this? $story er|blev|har ~5 $done'],
    ['afterwards', 'strong', 'efter|siden offentliggørelsen|udgivelsen|publiceringen af $this? $story'],
    ['clarification', 'strong', '$this? $story er|blev|har ~5 præciseret|tydeliggjort'],
    ['retraction', 'strong', '$this? $story er|blev|har ~4 trukket_tilbage|afpubliceret|fjernet'],
  ],
  cues: [
    ['correction', 'fejl|fejlagtigt|forkert|fejlen'],
    ['mended', 'rettet|korrigeret|berigtiget'],
    ['clarification', 'præciser*|tydeliggør*'],
    ['update', 'opdateret|suppleret|tilføjet|kommentar|nye'],
  ],
  promotions:
    'prenumerera|abonnera|abonner*|nyhetsbrev|nyhedsbrev|annons|annonse|reklame|stötta|støt|klicka|klik|klikk',
  never: ['opdateres løbende?', 'senest|sidst opdateret', 'fundet|har|se ~3 fejl'],
};

export const no: Lexicon = {
  language: 'no',
  classes: {
    story:
      'saken|sak|artikkelen|artikkel|teksten|tekst|innlegget|intervjuet|kronikken|tittelen|bildeteksten|kommentaren|nyheten|siden|videoen|overskriften|reportasjen',
    this: 'denne|dette|den_her|vår',
    earlier: 'tidligere|opprinnelig|opprinnelige|første|eldre|forrige',
    done: 'oppdatert|supplert|utvidet',
    righted: 'rettet|rettet_opp|korrigert|berikt*',
    changed: 'endret|redigert|revidert|justert',
  },
  labels: [
    ['correction', 'strong', 'rettelse|rettelser|retting|korreksjon|beriktigelse|dementi'],
    ['correction', 'plain', 'rettet', 'participle'],
    ['clarification', 'strong', 'presisering|presiseringer|klargjøring'],
    [
      'editors_note',
      'strong',
      'red.anm.|red._anm.|red.anm|redaksjonens_merknad|redaksjonell_merknad|merknad_fra_redaksjonen|redaksjonell_kommentar|redaktørens_kommentar',
    ],
    ['update', 'plain', 'oppdatering|oppdateringer|tillegg'],
    ['update', 'plain', 'oppdatert', 'participle'],
    ['editors_note', 'weak', 'merknad|note|obs'],
  ],
  plurals: 'rettelser|oppdateringer|presiseringer',
  phrases: [
    [
      'correction',
      'strong',
      'på_grunn_av|ved en ~1 feil|redigeringsfeil|redaksjonell_feil ~6 skrev|sto|fremgikk|saken|artikkelen|ble',
    ],
    ['correction', 'strong', 'vi skrev|opplyste|oppga først|tidligere|opprinnelig|feilaktig'],
    ['retraction', 'strong', 'redaksjonen|vi har ~3 trukket|avpublisert|fjernet ~3 $story'],
    ['correction', 'strong', 'i_en|en|i_den|den|i $earlier versjon|utgave av $this? $story'],
    ['correction', 'plain', 'i_en|en|i_den|den $earlier versjon|utgave sto|stod|fremgikk|skrev|ble|var|het|fremkom'],
    ['correction', 'strong', '$this? $story er|ble|har ~5 $righted'],
    ['correction', 'strong', 'vi beklager ~3 feilen|feil|misforståelsen'],
    ['correction', 'strong', 'det|dette|feilen er|har|ble ~4 rettet|korrigert|endret'],
    ['changed', 'strong', '$this? $story er|ble|har ~5 $changed'],
    ['update', 'strong', '$this? $story er|ble|har ~5 $done'],
    ['afterwards', 'strong', 'etter|siden publisering|publiseringen av $this? $story'],
    ['clarification', 'strong', '$this? $story er|ble|har ~5 presisert|tydeliggjort'],
    ['retraction', 'strong', '$this? $story er|ble|har ~4 trukket_tilbake|trukket|avpublisert|fjernet'],
  ],
  cues: [
    ['correction', 'feil|feilaktig|feilen|uriktig'],
    ['mended', 'rettet|korrigert'],
    ['clarification', 'presiser*|tydeliggj*'],
    ['update', 'oppdatert|supplert|lagt_til|kommentar|nye'],
  ],
  promotions:
    'prenumerera|abonnera|abonner*|nyhetsbrev|nyhedsbrev|annons|annonse|reklame|stötta|støt|klicka|klik|klikk',
  never: ['oppdateres løpende?', 'sist oppdatert', 'funnet|se|oppdaget ~3 feil'],
};
