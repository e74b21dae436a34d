import type { Lexicon } from './model.ts';

export const nl: Lexicon = {
  language: 'nl',
  classes: {
    story:
      'artikel|bericht|stuk|verhaal|tekst|column|interview|reportage|analyse|opiniestuk|blog|blogpost|pagina|nieuwsbericht|recensie|kop|titel|bijschrift|fotobijschrift|publicatie|podcast|video|grafiek|kaart|essay|profiel|liveblog|nieuwsbrief|verslag',
    this: 'dit|deze|ons|onze',
    the: 'het|de',
    earlier: 'eerdere|vorige|oorspronkelijke|originele|oudere|eerste|aanvankelijke',
    is: 'is|werd|was|zijn|hebben|heeft',
    righted: 'gecorrigeerd|gerectificeerd|verbeterd|rechtgezet|hersteld',
    changed: 'aangepast|gewijzigd|veranderd|bewerkt|herzien|verwijderd_uit',
    done: 'bijgewerkt|geactualiseerd|geüpdatet|geupdate|geüpdate|aangevuld|uitgebreid',
  },
  labels: [
    [
      'correction',
      'strong',
      'correctie|correcties|rectificatie|rectificaties|verbetering|erratum|herstel|rechtzetting|correcties_en_aanvullingen|correcties_&_aanvullingen',
    ],
    ['clarification', 'strong', 'verduidelijking|toelichting_bij_dit_artikel|precisering'],
    ['retraction', 'strong', 'intrekking|artikel_ingetrokken'],
    [
      'editors_note',
      'strong',
      'noot_van_de_redactie|noot_redactie|noot_van_de_hoofdredactie|opmerking_van_de_redactie|naschrift|naschrift_redactie|naschrift_van_de_redactie|red.|redactionele_noot|bericht_van_de_redactie|aantekening_van_de_redactie|n.v.d.r.|nvdr',
    ],
    ['update', 'plain', 'aanvulling|aanvullingen|bijgewerkt_met|actualisering|toevoeging'],
    ['update', 'plain', 'bijgewerkt|geüpdatet|aangepast', 'participle'],
    ['editors_note', 'weak', 'noot|opmerking|let_op|n.b.|toelichting'],
  ],
  phrases: [
    ['correction', 'strong', 'een|in_een|in_de|de|in $earlier versie|versies|uitgave van $this|$the ~2 $story'],
    ['correction', 'plain', 'een|in_een|in_de|de $earlier versie stond|werd|vermeldde|meldde|was|stelde|is'],
    [
      'correction',
      'strong',
      'in $this $story stond|werd|is|was ~3 eerder|aanvankelijk|oorspronkelijk|abusievelijk|ten_onrechte|per_abuis|onterecht',
    ],
    [
      'correction',
      'strong',
      'eerder|aanvankelijk|oorspronkelijk stond|meldde|meldden|schreven|schreef ~6 $story|hier|ten_onrechte|abusievelijk',
    ],
    ['correction', 'strong', 'anders dan ~3 eerder|aanvankelijk ~4 gemeld|geschreven|bericht|vermeld|stond'],
    ['correction', 'strong', '$this|$the $story $is ~9 $righted'],
    ['correction', 'strong', 'dit|dat is|hebben_we|hebben_wij ~4 $righted|$changed'],
    ['correction', 'strong', 'onze|excuses|excuus voor|verontschuldigingen ~4 fout|vergissing|verwarring|fouten'],
    ['changed', 'strong', '$this $story $is ~9 $changed'],
    ['update', 'strong', '$this $story $is ~9 $done'],
    ['update', 'plain', '$the $story $is ~6 $done'],
    ['afterwards', 'strong', 'na|sinds de? publicatie|verschijnen|verschijning van $this|$the $story'],
    ['clarification', 'strong', '$this $story $is ~9 verduidelijkt|gepreciseerd'],
    ['retraction', 'strong', '$this|$the $story $is ~6 ingetrokken|verwijderd|offline_gehaald|teruggetrokken'],
    ['retraction', 'strong', 'wij|we hebben $this $story ~4 ingetrokken|verwijderd|teruggetrokken'],
  ],
  cues: [
    [
      'correction',
      'fout|fouten|foutief|foutieve|onjuist|onjuiste|ten_onrechte|abusievelijk|per_abuis|vergissing|gecorrigeerd|gerectificeerd|onterecht',
    ],
    ['correction', '$earlier versie ~8 stond|werd|vermeldde|was|meldde'],
    ['correction', 'moet_zijn|en_niet|in_plaats_van'],
    ['clarification', 'verduidelijkt|verduidelijken|verduidelijking|gepreciseerd'],
    ['update', 'bijgewerkt|geactualiseerd|aangevuld|toegevoegd|reactie|nieuwe'],
  ],
  promotions: 'abonneer*|abonnement|nieuwsbrief|affiliate*|commissie|doneer|advertentie|klik|steun_ons',
  never: [
    'wordt|worden ~3 bijgewerkt|geactualiseerd|aangevuld',
    'fout|taalfout|correctie ~2 gezien|gevonden|melden|doorgeven',
    'verscheen|verschenen eerder|oorspronkelijk',
  ],
};
