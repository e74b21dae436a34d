/** Words that label a printed date. */

const PUBLISHED_WORDS =
  /publish|posted|created|veröffentlicht|erschienen|erstellt|publié|mis en ligne|paru|publicad|pubblicat|gepubliceerd|geplaatst|opublikowan|dodano|data publikacji|publicerad|publisert|publiceret|udgivet|offentliggjort|utworzenia|опубликован|публикаци|公開|掲載|配信|投稿|发布|發布|發佈|发表|發表|刊登|입력|등록|게재|송고|승인|발행|yayın|giriş|közzét|megjelen|publikov|vydáno|zveřejn|zverejn|uverejn|δημοσιε|julkais|опублік|публикув|objavlj|objaveno|diterbitkan|dipublikasi|xuất bản|ngày đăng|paskelb|publicēt|avaldat|نشر|פורסם|प्रकाशित|(?:^|[\s|·])(?:date|datum|dátum|fecha|dato|data|päivä|дата|ημερομηνία|日付|tarih|tanggal|التاريخ)\s*:?\s*$/i;
const MODIFIED_WORDS =
  /updat|modif|revised|last (?:edit|change|review)|aktuali[sz]|stand:?\s|geändert|letzte änderung|zuletzt bearbeitet|actualis|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|laatst gewijzigd|zmodyfikowan|uppdater|senast ändrad|opdater|sidst ændret|oppdater|sist endret|обновл|изменен|更新|güncelle|frissít|módosít|päivitetty|muokattu|ενημέρω|оновлен|ažurir|diperbarui|cập nhật|atnaujint|atjaunin|uuendat|تحديث|עודכן|अपडेट|\bedited\b|correct(?:ed|ion)|amended|nachtrag|korrig|berichtig|corrig|rectif|errat|addend|追記|訂正|수정/i;
/** Japanese labels come right after the date ("5:23更新") or end the line ("17:05 公開"). */
export const BEHIND = /^(?:に?(?:最終)?(更新)|\s?に?(?:公開|掲載|配信|投稿)|\s?に?(?:最終)?(更新)\s*$)(?!日?[:：])/;
/** Marks a copyright notice, whose day is not the article's. */
export const COPYRIGHT = /©|\bcopyright\b|\(c\)|rights reserved/i;
/** Words that show that the day belongs to something else than the article: its event, for example. */
export const OF_ELSE =
  /(?:^|[\s(])(?:when|wann|quand|cuándo|quando|wanneer|när|når|milloin|kiedy|kdy|mikor|ne zaman|event date|date of (?:the )?event|date and time|termin|beginn|日時|開催日時?|일시)\s?[:：]\s*(?:\p{L}+,?\s)?$|(?:^|[\s(])(?:ends?|until|till|expires?|deadline|born|died|reviewed|fact.?checked|aired|recorded|filmed|taken|valid|gültig|bis|geboren|jusqu['’]au|hasta|fino al)\s[^.|·•]{0,40}$|\b\d+ ?(?:pp|pages|seiten|páginas|pagine)\b[^|·•]{0,40}$/iu;

/** The role that the words before a date give it. Null if they give none. */
export function roleBefore(label: string): 'published' | 'modified' | null {
  const modified = label.search(MODIFIED_WORDS);
  const published = label.search(PUBLISHED_WORDS);
  return modified < 0 && published < 0 ? null : published > modified ? 'published' : 'modified';
}

/** Words about the original of a translated text. The original has another day. */
export const TRANSLATED =
  /originally (?:published|posted|written) in (?:arabic|chinese|dutch|english|french|german|hindi|italian|japanese|korean|polish|portuguese|russian|spanish|swedish|turkish|ukrainian)\b|^(?=.*(?:translat|übersetz|tradu[ciïz]|tradott|vertaald|översatt|oversat|tłumacz|перев[её]д|翻訳|翻译))(?=.*(?:original|source|posted on|published (?:on|in|by)|erschienen|publi[ée]|publicad|pubblicat|quelle|fuente|fonte|опубликован|原文))/im;
