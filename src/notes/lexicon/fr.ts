import type { Lexicon } from './model.ts';

export const fr: Lexicon = {
  language: 'fr',
  classes: {
    story:
      'article|texte|billet|papier|reportage|enquête|chronique|tribune|dépêche|information|brève|page|publication|contenu|titre|légende|infographie|vidéo|interview|entretien|portrait|analyse|dossier|podcast|note|post|sujet',
    this: 'cet|ce|cette|notre|le_présent|nos|ces',
    the: "l'|le|la|du|de_l'|les|des",
    earlier: 'précédente|antérieure|initiale|originale|première|ancienne',
    is: 'a_été|ont_été|a|est|fut|vient_d_être|avait_été',
    righted: 'corrigé|corrigée|rectifié|rectifiée|amendé|amendée|corrigés',
    changed: 'modifié|modifiée|édité|éditée|changé|remanié|retouché|revu|supprimé|retiré_de|modifiés',
    done: 'mis_à_jour|mise_à_jour|actualisé|actualisée|complété|complétée|enrichi|enrichie|augmenté',
  },
  labels: [
    [
      'correction',
      'strong',
      'correction_apportée|correction_effectuée|rectificatif|rectification|correctif|erratum|errata|correction|corrections|mea_culpa',
    ],
    ['clarification', 'strong', 'précision|précisions|clarification|mise_au_point'],
    ['retraction', 'strong', 'rétractation|article_retiré|article_dépublié'],
    [
      'editors_note',
      'strong',
      "note_de_la_rédaction|note_de_l'éditeur|note_de_la_rédactrice_en_chef|note_du_rédacteur_en_chef|ndlr|n.d.l.r.|n.d.l.r|note_aux_lecteurs|à_nos_lecteurs|note_éditoriale",
    ],
    ['update', 'plain', 'mise_à_jour|mises_à_jour|màj|maj|m.à.j.|actualisation|ajout|addendum|édit|post-scriptum_du'],
    ['update', 'plain', 'mis_à_jour|actualisé|article_mis_à_jour|modifié_le', 'participle'],
    ['editors_note', 'weak', 'note|remarque|n.b.|nota_bene|à_noter|avertissement'],
  ],
  phrases: [
    ['correction', 'strong', "une|la|l'|dans_une|dans_la|d'une version|versions $earlier? ~1 de $this|$the $story"],
    [
      'correction',
      'strong',
      'une|dans_une|dans_la|dans première|précédente|ancienne version|mouture de $this|$the $story',
    ],
    [
      'correction',
      'plain',
      'une|dans_une|la version $earlier indiquait|mentionnait|affirmait|évoquait|faisait|disait|attribuait|comportait',
    ],
    [
      'correction',
      'strong',
      '$this $story indiquait|mentionnait|affirmait|attribuait|évoquait ~3 initialement|par_erreur|à_tort|auparavant',
    ],
    ['correction', 'strong', '$this|$the $story $is ~6 $righted'],
    [
      'correction',
      'strong',
      'contrairement à ce_que|ce_qui|ce_qu ~6 écrit|écrivions|indiqué|indiquions|annoncé|affirmé|publié|mentionné',
    ],
    [
      'correction',
      'strong',
      'nous|la_rédaction ~2 excuses|excusons|regrettons|présente|présentons ~6 erreur|lecteurs|confusion|excuses',
    ],
    ['correction', 'strong', 'nous avons ~2 corrigé|rectifié|modifié ~6 $story|erreur|passage|phrase|titre'],
    ['changed', 'strong', '$this $story $is ~6 $changed'],
    ['changed', 'plain', "l' article|information $is ~4 $changed"],
    ['update', 'strong', '$this $story $is ~6 $done'],
    ['update', 'plain', "l' article $is ~4 $done"],
    ['afterwards', 'strong', 'après|suite_à|depuis la? publication|parution de $this|$the $story'],
    ['clarification', 'strong', '$this $story $is ~6 précisé|précisée|clarifié'],
    ['retraction', 'strong', '$this $story $is ~4 retiré|retirée|dépublié|supprimé|rétracté'],
    ['retraction', 'strong', 'nous avons ~3 retiré|dépublié|supprimé $this $story'],
  ],
  cues: [
    ['correction', 'erreur|erreurs|corriger|rectifier|à_tort|par_erreur|erroné*|corrigé|rectifié|inexact*|coquille'],
    ['correction', 'version $earlier ~8 indiquait|mentionnait|affirmait|attribuait|évoquait|disait'],
    ['correction', 'et_non|et_pas|au_lieu_de|non_pas'],
    ['clarification', 'précisé|préciser|précisons|clarifier|clarifié'],
    ['update', 'mis_à_jour|mise_à_jour|actualisé|ajout|ajouté|complété|réaction|avec'],
  ],
  promotions: 'abonnez*|abonnement|newsletter|infolettre|affiliés|affiliation|commission|soutenez|publicité|cliquez',
  never: [
    'sera|seront|est régulièrement? mis_à_jour|actualisé',
    'signaler|signalez une|toute erreur',
    'paru|publié ~3 dans|sur|initialement',
  ],
};
