import { lexicon } from './compact.ts';

/*
 * Russian, Ukrainian, Bulgarian, Czech, Slovak, Serbian and Croatian. Where the wordings come from, as of November 2026:
 * uk: pravda.if.ua (its rules on corrections), detector.media, 18 March 2025 (how Ukrainska Pravda corrected and asked pardon)
 * bg: factcheck.bg/correction-policy, economic.bg/bg/corrections-policy (корекция, актуализация, бележка)
 * cs: demagog.cz (DOPLNĚNÍ:), covid19eu.pt’s Czech copy of Snopes’ rules (aktualizace, oprava)
 * sk: fakty.afp.com/opravy (Oprava:, Aktualizované, opravili sme), sme.sk/c/3189303 (napísali sme, za chyby sa ospravedlňujeme)
 * sr: kurir.rs, 15 December 2018 (ISPRAVKA:), rthn.co.me, July 2021 (pojašnjenje ispravke)
 * ru, hr: no newsroom’s page was found; the words are the dictionary’s for "correction", "update" and "clarification".
 */

export const ru = lexicon('ru', {
  classes: {
    story:
      'статьи|статье|материала|материале|текста|тексте|заметки|новости|публикации|заголовка|заголовке|версии|статья|материал|текст|новость',
    earlier: 'первой|предыдущей|ранней|первоначальной|прежней|исходной',
  },
  labels: [
    ['correction', 'strong', 'исправление|исправления|опровержение|внесены_исправления'],
    ['correction', 'plain', 'поправка|исправлено'],
    ['clarification', 'strong', 'уточнение|разъяснение|пояснение_редакции|поправка_и_уточнение'],
    ['editors_note', 'strong', 'от_редакции|примечание_редакции|прим._ред.|прим._редакции'],
    ['update', 'plain', 'обновление|дополнение|upd|апдейт|дополнено'],
    ['update', 'plain', 'обновлено', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'в $earlier версии|варианте ~3 $story'],
    ['correction', 'strong', 'редакция ~2 приносит извинения|просит_прощения'],
    ['correction', 'plain', 'приносим ~2 извинения ~3 читателям|за'],
    ['correction', 'plain', 'в $story ~6 ошибочно|неверно|неправильно'],
    [
      'correction',
      'strong',
      '^в $story ~1 исправлена|исправлено|исправлены|исправлен ~2 ошибка|ошибки|опечатка|неточность|имя|дата',
    ],
    [
      'correction',
      'strong',
      'ошибочно|неверно|неправильно ~3 указано|указана|указан|говорилось|сообщалось|назван|названа ~6 $story',
    ],
    [
      'changed',
      'strong',
      'эта|этот|данный|настоящая статья|материал|текст|новость ~4 исправлен*|изменен*|скорректирован*',
    ],
    ['update', 'strong', 'эта|этот|данный статья|материал|текст|новость ~4 обновлен*|дополнен*'],
  ],
  cues: [
    ['correction', 'ошибочно|неверно|неправильно|ошибка|ошибку|извинения|исправлен*'],
    ['clarification', 'уточнен*|разъясн*'],
    ['update', 'обновлен*|дополнен*'],
  ],
  never: [
    'поправка|поправки к закону|законопроекту|конституции|бюджету',
    'последнее_обновление',
    'поправка|уточнение ~1 на',
  ],
});

export const uk = lexicon('uk', {
  classes: {
    story: 'статті|матеріалу|матеріалі|тексту|тексті|новини|новині|публікації|заголовку|стаття|матеріал|текст|новина',
    earlier: 'попередній|першій|ранній|початковій|першопочатковій|попередньої',
  },
  labels: [
    ['correction', 'strong', 'виправлення|спростування'],
    ['correction', 'plain', 'виправлено'],
    ['clarification', 'strong', 'уточнення|роз’яснення'],
    ['editors_note', 'strong', 'від_редакції|примітка_редакції|прим._ред.'],
    ['update', 'plain', 'оновлення|доповнення|upd|доповнено'],
    ['update', 'plain', 'оновлено', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'у|в $earlier версії|варіанті ~3 $story'],
    ['correction', 'strong', 'редакція|редакції ~3 просить_вибачення|перепрошує|вибачається|визнає_помилку'],
    ['correction', 'plain', 'у|в $story ~6 помилково|неправильно|невірно'],
    ['changed', 'strong', 'ця|цей|даний стаття|матеріал|текст|новина ~4 виправлен*|змінен*'],
    ['update', 'strong', 'ця|цей|даний стаття|матеріал|текст|новина ~4 оновлен*|доповнен*'],
  ],
  cues: [
    ['correction', 'помилково|неправильно|невірно|помилка|помилку|вибачення|виправлен*'],
    ['clarification', 'уточнен*'],
    ['update', 'оновлен*|доповнен*'],
  ],
  never: ['поправка|поправки до закону|законопроєкту', 'останнє_оновлення'],
});

export const bg = lexicon('bg', {
  classes: { story: 'статията|материала|текста|новината|публикацията|заглавието' },
  labels: [
    ['correction', 'strong', 'корекция|поправка|опровержение'],
    ['clarification', 'strong', 'уточнение|пояснение'],
    ['editors_note', 'strong', 'бележка_на_редакцията|от_редакцията|бел._ред.'],
    ['update', 'plain', 'актуализация|допълнение|обновление'],
    ['update', 'plain', 'обновена|обновено|актуализирана', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'в предишна|първоначалната|предишната|първата версия ~2 $story'],
    ['correction', 'plain', 'извиняваме_се ~3 читателите|читатели|за'],
    ['changed', 'strong', 'статията|материалът|текстът е|беше ~2 коригиран*|поправен*|променен*'],
    ['update', 'strong', 'статията|материалът|текстът е|беше ~2 актуализиран*|обновен*|допълнен*'],
  ],
  cues: [
    ['correction', 'грешка|грешна|грешно|погрешно|извиняваме'],
    ['update', 'актуализир*|допълнен*'],
  ],
  never: ['поправка|поправки в закона|конституцията', 'последна_актуализация'],
});

const czechStory = 'článku|článek|textu|text|zprávy|zprávě|titulku|titulek|materiálu|rozhovoru|komentáři';

export const cs = lexicon('cs', {
  classes: { story: czechStory, earlier: 'původní|předchozí|dřívější|první|starší|původním' },
  labels: [
    ['correction', 'strong', 'opravujeme|oprava_a_omluva|omluva|errata'],
    ['correction', 'plain', 'oprava|opravy|opraveno'],
    ['clarification', 'strong', 'upřesnění|vysvětlení_redakce|zpřesnění'],
    ['editors_note', 'strong', 'poznámka_redakce|pozn._red.|od_redakce|poznámka_editora'],
    ['update', 'plain', 'aktualizace|doplnění|doplněno|update'],
    ['update', 'plain', 'aktualizováno|aktualizovali_jsme', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'v|ve $earlier verzi ~3 $story'],
    ['correction', 'strong', 'v $story jsme ~4 chybně|mylně|nesprávně|omylem'],
    ['correction', 'plain', 'za chybu|nepřesnost|omyl ~4 omlouváme'],
    ['correction', 'plain', 'čtenářům ~2 omlouváme'],
    ['changed', 'strong', 'tento|článek|text článek|text? byl|jsme ~3 opraven*|upraven*|změněn*|opravili|upravili'],
    ['update', 'strong', 'tento|článek|text článek|text? byl|jsme ~3 aktualizován*|doplněn*|aktualizovali|doplnili'],
    ['update', 'strong', '^článek|text jsme ~12 aktualizovali|doplnili|rozšířili ~1 o'],
  ],
  cues: [
    ['correction', 'chybně|mylně|nesprávně|chyba|chybu|omlouváme'],
    ['corrected', 'opraven*|opravili'],
    ['clarification', 'upřesn*'],
    ['update', 'aktualiz*|doplnil*|doplněn*'],
  ],
  never: ['poslední_aktualizace'],
});

export const sk = lexicon('sk', {
  classes: { story: 'článku|článok|textu|text|správy|správe|titulku|titulok|materiálu|rozhovoru' },
  labels: [
    ['correction', 'strong', 'opravili_sme|ospravedlnenie|opravujeme'],
    ['correction', 'plain', 'oprava|opravy|opravené'],
    ['clarification', 'strong', 'spresnenie|upresnenie|vysvetlenie_redakcie'],
    ['editors_note', 'strong', 'poznámka_redakcie|pozn._red.|od_redakcie'],
    ['update', 'plain', 'aktualizácia|doplnenie|doplnené'],
    ['update', 'plain', 'aktualizované|aktualizovali_sme', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'v pôvodnej|predchádzajúcej|prvej|staršej verzii ~3 $story'],
    ['correction', 'strong', 'v $story sme ~4 chybne|nesprávne|omylom|napísali|uviedli'],
    ['correction', 'plain', 'za chybu|chyby|nepresnosť ~3 ospravedlňujeme'],
    ['changed', 'strong', 'tento|článok|text článok|text? bol|sme ~3 opraven*|upraven*|opravili|upravili'],
    ['update', 'strong', 'tento|článok|text článok|text? bol|sme ~3 aktualizovan*|doplnen*|doplnili'],
    ['update', 'strong', '^článok|text sme ~12 aktualizovali|doplnili|rozšírili ~1 o'],
  ],
  cues: [
    ['correction', 'chybne|nesprávne|chyba|chybu|ospravedlňujeme|v_skutočnosti'],
    ['corrected', 'opraven*|opravili'],
    ['update', 'aktualiz*|doplnili|doplnen*'],
  ],
});

/** Serbian in Latin letters and Croatian share nearly all words. */
const SERBO_CROATIAN = {
  classes: {
    story: 'teksta|tekstu|tekst|članka|članku|članak|vijesti|vesti|vest|vijest|naslova|naslovu|naslov',
    earlier: 'prvobitnoj|prvotnoj|ranijoj|prethodnoj|prvoj|izvornoj',
  },
  labels: [
    ['correction', 'strong', 'ispravka|ispravak|ispravci|ispravke|demanti'],
    ['clarification', 'strong', 'pojašnjenje|razjašnjenje'],
    ['editors_note', 'strong', 'napomena_redakcije|od_redakcije|napomena_uredništva'],
    ['update', 'plain', 'ažuriranje|dopuna|nadopuna'],
    ['update', 'plain', 'ažurirano|dopunjeno', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'u $earlier verziji ~3 $story'],
    ['correction', 'strong', 'u $story smo|je ~4 pogrešno|greškom|netočno|netačno'],
    ['correction', 'plain', 'izvinjavamo_se|ispričavamo_se ~3 čitaocima|čitateljima|zbog|na'],
    ['changed', 'strong', 'ovaj|članak|tekst članak|tekst? je ~3 ispravljen*|izmijenjen*|izmenjen*'],
    ['update', 'strong', 'ovaj|članak|tekst članak|tekst? je ~3 ažuriran*|dopunjen*|nadopunjen*'],
  ],
  cues: [
    ['correction', 'pogrešno|greškom|greška|grešku|netočno|netačno|izvinjavamo|ispričavamo'],
    ['corrected', 'ispravljen*'],
    ['update', 'ažuriran*|dopunjen*'],
  ],
} as const satisfies Parameters<typeof lexicon>[1];

export const sr = lexicon('sr', SERBO_CROATIAN);
export const hr = lexicon('hr', SERBO_CROATIAN);
