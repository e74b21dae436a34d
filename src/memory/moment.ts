/*
 * What a page states about the moment rather than its story. Examples are how long ago, how many, the price of a share
 * and the votes in a poll. No editor changes these figures, and they differ at each visit.
 */

const UNITS =
  'sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|minuten?|stunden?|tage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|uur|dag(?:en)?|weken|minuter|timmar?|timer?|dagar|minutter|dager|minut[yę]?|godzin[yaę]?|dni|minuuttia|tuntia?|минут[уы]?|час(?:а|ов)?|хвилин[уи]?|годин[уи]?|dakika|saat|gün|λεπτά|ώρες|دقائق|دقيقة|ساعات|ساعة|أيام|يوم|דקות|שעות|मिनट|घंटे';

/** "3 min ago", "vor 5 Minuten", "il y a 2 heures", "5 minut temu", "منذ 4 ساعات", "5分前". */
const AGO = [
  `\\b(?:an?|\\d+|one|about an)\\s?(?:${UNITS})\\.? ago\\b`,
  `\\bvor (?:\\d+|eine[rmn]?) (?:${UNITS})`,
  `\\bil y a (?:\\d+|une?) (?:${UNITS})`,
  `(?<!\\p{L})(?:hace|há|πριν|před|לפני|منذ) ?(?:\\d+|una?|uma?) ?(?:${UNITS})`,
  `(?<!\\p{L})(?:for|för) \\d+ (?:${UNITS}) (?:siden|sedan)`,
  `\\d+\\s?(?:${UNITS})\\s(?:fa|atrás|geleden|sedan|siden|sitten|temu|назад|тому|önce|पहले)(?!\\p{L})`,
  `منذ \\d* ?(?:${UNITS})`,
  '\\d+\\s?(?:秒|分|時間|日|分钟|小时|天|分鐘|小時|분|시간|일)\\s?(?:前|전)',
  '\\bjust now\\b',
  `\\bin \\d+ (?:${UNITS})(?:,? (?:and |und |et |y )?\\d+ (?:${UNITS}))+(?!\\p{L})`, // a countdown
  '\\b(?:ends?|starts?|begins?|closes?|expires?|endet|beginnt|termina|empieza|finit|commence) (?:in|en|dans):? \\d{1,3}:\\d{2}(?::\\d{2})?',
  '\\d{1,3}:\\d{2}:\\d{2} (?:left|remaining|übrig|restantes?)',
  `\\b(?:poll|vote|voting|survey)\\b.{0,20}\\b(?:closes|ends|open)\\b.{0,12}\\d+ (?:${UNITS})`,
];

/** "5 min read", "Lesezeit: 5 Min.", "Temps de lecture : 4 min", "約5分で読めます". */
const READING_TIME = [
  '\\b\\d+[ -]min(?:ute|ut[eoi]s?|uut(?:ti)?a)?[s.n]?[ -](?:read|listen|watch|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|lästid|lesetid|læsetid|czytania|чтения)\\b',
  '(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo d[ei] leitura|tempo di lettura|leestijd|lästid|lesetid|læsetid|czas czytania|время чтения|час читання|okuma süresi|阅读时间|閱讀時間|읽는 시간)\\s?:?\\s?(?:ca\\.? |约|約)?\\d+\\s?\\p{L}*\\.?',
  '(?:lectura|lecture|leitura|lettura) (?:de |: ?)?\\d+ ?min\\w*\\.?',
  '約?\\d+分で読めます',
];

const NUMBER = '(?:\\d[\\d.,\\s]{0,9}\\d|\\d)';
/** "1,204 comments", "3.2k shares", "3,771 people have read this", "986 watching now", "4 of 5 free stories read". */
const COUNTED = [
  `${NUMBER}\\s?[km]?\\s?(?:comments?|shares?|views?|likes?|reads?|reactions?|retweets?|replies|followers?|subscribers?|claps?|upvotes?|signatures?|votes?|(?:readers?|people|users?|viewers?) (?:now|online)|watching(?: now)?|viewers?|kommentare?|aufrufe|stimmen|commentaires?|réactions?|vues|partages|votos?|comentarios?|comentários?|visitas|visualizações|commenti|condivisioni|voti|reacties|stemmen|kommentarer|kommenttia|komentarz[ey]|комментари(?:й|я|ев)|просмотр(?:а|ов)?|коментар(?:і|ів)|yorum|komentářů|σχόλια|تعليقات?|مشاهدة|תגובות|件のコメント|条评论|則留言|개의 댓글)(?!\\p{L})`,
  `${NUMBER}\\s?[km]?\\s?(?:people|readers|users|others|leser|personen|personnes|lecteurs|personas|lectores|pessoas|leitores|persone|lettori|mensen|lezers)\\b.{0,12}\\b(?:read|reading|watching|viewing|shared|liked|voted|joined|gelesen|lesen|lisent|ont lu|leyendo|leído|lendo|leram|letto|leggendo|gelezen)\\b`,
];

/** Rates and temperatures on their own line: "1 EUR = 1.0832 USD (10:31)", "Weather in Harlow: 12°C". */
const MEASURED = [
  `1 [a-z]{3} ?= ?${NUMBER} ?[a-z]{3}(?: ?\\(\\d{1,2}[:.]\\d{2}\\))?`,
  '(?:weather|wetter|météo|meteo|el tiempo|weer|väder|vær|vejr|pogoda|погода)\\b[^.]{0,40}?[-−]?\\d{1,2} ?°\\s?[cf]?',
];

const pattern = (parts: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}.])(?:${parts.join('|')})`, 'giu');
const FIGURES = [AGO, READING_TIME, COUNTED, MEASURED].map(pattern);
/** A line without any of these has none of the figures above. */
const MAY_HOLD = /\d| ago|vor |il y a|hace |منذ|now|[|·•,]$/i;

/** Such figures are only in lines of at most this many characters. */
const LONGEST_LINE = 160;

/**
 * The signs and words of a share's quote: "+1.21%", "−3,47 %", "▲ 0.8 %", "0.5% increase; green up pointing triangle".
 */
const MOVE =
  '(?:[+\\-±▲▼△▽↑↓]\\s?\\d[\\d.,]*\\s?(?:%|pts?\\b|points?\\b)?|\\d[\\d.,]*\\s?%\\s?(?:increase|decrease); (?:green|red) (?:up|down) pointing triangle)';
const PRICE = '(?:[$€£¥₹]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:USD|EUR|GBP|CHF|JPY|[$€£¥]))';
/**
 * A ticker ("NVDA", "BRK.B", "NYSE: CRVN", "$TSLA") with the text after it. "GDP" and similar words look the same and
 * are excluded.
 */
const NO_TICKER = '(?:GDP|CPI|PPI|VAT|GNP|PMI|BIP|PIB|IPC|EU|UK|US|USA|UN|AI|TV|IT)';
const QUOTE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!${NO_TICKER}\\b)(?:[A-Z]{2,8}\\s?:\\s?)?[$^]?[A-Z]{1,5}(?:[.-][A-Z]{1,2})?[)\\]]?[ ,:]{0,2}(?:(?:${PRICE}|\\d[\\d.,]*)[ ,(]{0,3})?${MOVE}(?:[ ,(]{0,3}${MOVE})?\\)?`,
  'gu',
);
/** A ticker in brackets before its price: "Tesla (TSLA) $242.84". */
const PRICED_BEHIND = new RegExp(`\\((?:[A-Z]{2,8}\\s?:\\s?)?[A-Z]{1,5}(?:[.-][A-Z]{1,2})?\\)[ ,:]{0,2}${PRICE}`, 'gu');
/** A ticker with its price alone: "(TSLA, $242.84)". */
const PRICED = new RegExp(
  `(?<=[([])(?:[A-Z]{2,8}\\s?:\\s?)?[$^]?[A-Z]{1,5}(?:[.-][A-Z]{1,2})?[ ,:]{1,2}${PRICE}(?=[)\\]])`,
  'gu',
);

/** A price with its move over a day: "$64,201.11 (-1.2 % in 24 hours)". */
const MOVED = new RegExp(
  `(?<![\\d.,])${PRICE} ?\\((?:[+\\-±▲▼△▽↑↓]\\s?)\\d[\\d.,]*\\s?%[ ,](?:(?:in|over|last|past|the|seit|in den letzten|sur|en|nelle ultime)\\s)*(?:24 ?(?:h|hours|hrs|std|stunden|heures|horas|ore|uur)|1d|today|heute|aujourd'hui|hoy|oggi)\\.?\\)`,
  'giu',
);
const SUM = `(?:[$€£¥₹]|US\\$|(?:USD|EUR|GBP|CHF|JPY)\\s?)\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:USD|EUR|GBP|CHF|JPY|[$€£¥]|dollars?|euros?|pounds?|dollar|pfund|dólares|dollari|livres|libras)`;
const SCALE =
  '(?:\\s?(?:thousand|million|billion|mn|bn|m|k|mio\\.?|mrd\\.?|millionen|milliarden|millions?|milliards?|millones|milioni|miljoen))?';
/**
 * A sum in another currency in brackets behind a sum, which pages compute each day: "4,000 euros (about $4,312)". Only
 * its number of whole digits is compared, so that a sum that was ten times too large is still an edit.
 */
const CONVERTED = new RegExp(
  `((?<![\\d.,])\\d[\\d.,]{0,20}(?:bn|[kmb])?(?:\\s\\p{L}{1,20}\\.?){0,3}[$€£¥₹]?)( ?\\((?:(?:about|around|approx\\.?|approximately|roughly|circa|ca\\.|rund|etwa|environ|env\\.|soit|unos|cerca de|ongeveer|or|[~≈])\\s?)?(?:${SUM})${SCALE}[^()\\d]{0,30}\\))`,
  'giu',
);

/** A signed percentage, or a number behind an arrow. A line with little else is a strip of market figures. */
const SIGNED = /[+\-±▲▼△▽↑↓]\s?\d[\d.,]*\s?%|[▲▼△▽]\s?\d[\d.,]*/gu;
/** One answer of a poll on its own line: "Yes: 41 %". A label of the story's own figures is not among the words. */
const ONE_ANSWER =
  /^(?:yes|no|maybe|undecided|not sure|don't know|no opinion|ja|nein|vielleicht|weiß nicht|oui|non|sans opinion|sí|sì|não|sim|nee|weet niet|nej|tak|nie)\b[ :,]{0,2}\d{1,3}(?:[.,]\d+)?\s?%$/iu;
const PRICES = new RegExp(PRICE, 'gu');
/** The words beside a price in a shop's box, which the shop fills in. */
const SHOP =
  /\b(?:in stock|out of stock|sold out|only \d+ left|\d+ left|buy (?:now|it|at|from)|(?:view|see) (?:deal|offer|price)|add to (?:cart|basket)|auf lager|lieferbar|ausverkauft|zum angebot|jetzt kaufen|en stock|voir l'offre|agotado|ver oferta|disponibile|vedi offerta|op voorraad|uitverkocht)\b/giu;
/** Shares of answers, with at most three words before each, and no sentence around them. */
const ANSWERS = /(?:^|[?:!.]\s|\s)(?:[^\s.,?!%]+\s){1,3}\d{1,3}(?:[.,]\d+)?\s?%/gu;
const VOTES =
  /votes?\b|voters?\b|stimmen\b|abgestimmt|réponses|votes|votos|voti|stemmen|röster|stemmer|głosów|голос|oy\b|票/iu;

/** A line that counts down to the end of an offer: "Only 12 days left to book". A sentence of the story has its full stop. */
const COUNTDOWN = new RegExp(
  `^(?:(?:hurry[:!,]? )?(?:only|just|noch|nur noch|plus que|il reste|il ne reste que|s[oó]lo quedan?|quedan|restano|mancano|ancora|faltam|nog|bare|endast) \\d{1,3} (?:${UNITS})|\\d{1,3} (?:${UNITS}) (?:left|to go|remaining|übrig|restantes?|rimasti))(?!\\p{L})[^.?]{0,60}$`,
  'iu',
);

/** A line without these has no price, no sum and no quote. */
const HAS_MONEY = /%|[$€£¥₹]|\((?:[^()]{0,14} )?\d[\d.,]* ?\p{L}+\)/u;

/** The text without the figures of the moment. Its typography must be that of `plain` (normal.ts). */
export function withoutMoment(text: string): string {
  const still = HAS_MONEY.test(text)
    ? [MOVED, QUOTE, PRICED, PRICED_BEHIND]
        .reduce((left, figure) => left.replace(figure, ''), text)
        .replace(CONVERTED, (_whole, first: string, second: string) => first + withoutDigits(second))
    : text;
  if (still.length > LONGEST_LINE || !MAY_HOLD.test(still)) return tidy(text, still);
  if (isOffer(still)) return still.replace(PRICES, '').replace(SHOP, '').trim();
  if (isStrip(still) || isPoll(still) || COUNTDOWN.test(still))
    return still.replace(/[+\-±▲▼△▽↑↓]?\s?\d[\d.,]*\s?%?/g, '').trim();
  return tidy(
    text,
    FIGURES.reduce((line, figure) => line.replace(figure, ''), still),
  );
}

/** True if a line is a shop's offer: a price and the shop's words, and no sentence. */
const isOffer = (line: string): boolean =>
  line.length <= 100 && !/[.!?]$/.test(line) && line.search(SHOP) >= 0 && line.search(PRICES) >= 0;

/** A sum with "0" for each whole digit, and without a fraction. */
const withoutDigits = (sum: string): string => sum.replace(/(\d)[.,]\d{1,2}(?!\d)/g, '$1').replace(/\d/g, '0');

function tidy(text: string, still: string): string {
  if (still === text && !/[|·•,]$/.test(text)) return text;
  return still
    .replace(/\s+/g, ' ')
    .replace(/(?:[|·•,]\s?)+$/, '')
    .trim();
}

/** True if a line is a strip: two or more signed percentages, or one after a number, and no sentence. */
const isStrip = (line: string): boolean => {
  const signed = line.match(SIGNED)?.length ?? 0;
  return (
    signed > 0 && !/[a-zà-ÿ]{2} [a-zà-ÿ]+ [a-zà-ÿ]{2}/u.test(line) && (line.match(/\d[\d.,]*/g)?.length ?? 0) > signed
  );
};

/**
 * True if a line has a poll's answers with their shares. The shares must add up to 100, or the number of votes must be
 * there. No further sentence may follow.
 */
function isPoll(line: string): boolean {
  const shares = [...line.matchAll(/(\d{1,3}(?:[.,]\d+)?)\s?%/g)].map(([, share = '']) =>
    Number(share.replace(',', '.')),
  );
  if (shares.length === 0) return false;
  if (ONE_ANSWER.test(line)) return true;
  const after = line.slice(line.lastIndexOf('%') + 1);
  if (VOTES.test(after) && after.length < 40) return true;
  const sum = shares.reduce((total, share) => total + share, 0);
  const isWhole = shares.length >= 2 && sum > 97 && sum < 103;
  return isWhole && (line.match(ANSWERS)?.length ?? 0) === shares.length && !/[.,;]/.test(after) && !/%[,;]/.test(line);
}

/** The meter's own words: how many free articles are left. */
const METER =
  /\b(?:\d+|one|two|three|four|five|last|no|this is your|you have)\b.{0,30}\bfree (?:articles?|stor(?:y|ies)|reads?|views?)\b|\bfree (?:articles?|stor(?:y|ies)) (?:left|remaining|this (?:month|week))|\b(?:noch|letzte[rn]?|verbleibende)\b.{0,20}\b(?:kostenlose|freie|gratis)\w*\s?-?artikel|\bil vous reste \d+ articles?|\b(?:te|le) quedan? \d+ artículos?|\b(?:ainda )?(?:tem|restam?) \d+ artigos?|\bti restano \d+ articoli|\bnog \d+ gratis artikel/iu;

/** True for a line in which a page counts what its reader may still read. */
export const isMeter = (line: string): boolean => line.length <= LONGEST_LINE && METER.test(line);
