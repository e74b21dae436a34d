import type { BlockKind } from '../article-model.ts';
import { creditStart } from './credits.ts';
import { hasNoteCue } from './cues.ts';

/**
 * Short texts within an article's box that are not part of its text. They are requests of the site, its rules and
 * rights, lines of names and days, and descriptions of pictures. Most are recognised by sets of words, because a
 * paragraph of the story may contain one or two such words.
 */

/** UTF-16 code units of the longest request, the longest line of names, and the longest description of a picture. */
export const SMALL_PRINT = 700;
const LONGEST_LINE = 140;
const LONGEST_CAPTION = 400;

/** Runs of the story that may come before its byline. */
export const BYLINES = 3;

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What sites ask for, and on which channels. Each word counts once. */
const REQUEST_WORDS = setOf(
  'newsletter newsletters inbox subscribe subscribing subscription subscriptions subscriber subscribers sign signup bookmark donate donation donations contribute ' +
    'contribution contributions membership member unsubscribe app apps whatsapp telegram feedback offers promotions adverts advertising advertisers privacy ' +
    'support journalism independent readers reader free follow tip tips anonymous anonymity email e-mail register login account consider monthly ' +
    'signing weekly cents donor donors patreon paypal ad-free facebook instagram youtube telegram podcast investigative channel campaign discount ' +
    'handy social-media media kanäle whatsapp-kanal news-app ' +
    'anmelden newsletter abonnieren abo kostenlos nachrichten unterstützen spende spenden leser meinung registrieren folgen kanal push ' +
    'inscrivez abonnez abonnement soutenez don dons gratuit gratuite lettre infolettre lecteurs suscríbete suscripción boletín boletines lectores gratis ' +
    'iscriviti abbonati abbonamento sostieni donazione lettori assine assinatura leitores doe newsletters meld abonneer nieuwsbrief steun lezers prenumerera nyhetsbrev stöd läsare',
);
/** Words by which a site refers to itself and to its reader. */
const SELF_WORDS = setOf(
  "we we're we’re us our ours wir uns unser unsere unserem unseren unserer nous notre nos nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri nós nosso nossa wij ons onze vi vår våra",
);
const READER = setOf(
  "you your yours you're you’re here please sie ihr ihre ihren ihnen du dein deine hier bitte vous votre vos ici usted tu tus su aquí lei suo tuo tua qui você seu sua aqui u uw jij jouw du din dina här",
);
const LEAST_ASKED = 3;
/** A text that names at least this many channels is the site's own, even without "we". */
const MANY_ASKED = 6;

/**
 * True for a request of the site to its readers. It names at least `least` things that sites ask for, speaks of the
 * site ("us") and to the reader ("you"). If it names very many, it need not speak of the site.
 *
 * @param longest UTF-16 code units of the longest one
 * @param least how many such things
 */
export function asksReaders(text: string, longest = SMALL_PRINT, least = LEAST_ASKED): boolean {
  if (text.length > longest || text.length < 40) return false;
  if (text.length < LONGEST_OFFER && OFFER.test(text) && words(text).some((word) => SELF_WORDS.has(word)))
    return !/["“”„«]/.test(text);
  if (!MAY_ASK.test(text)) return false;
  if (text.length < LONGEST_INVITATION && INVITES.test(text)) return true;
  const all = words(text);
  const asked = new Set(all.filter((word) => REQUEST_WORDS.has(word)));
  const share = longest > SMALL_PRINT ? 0.03 : 0.05;
  if (asked.size < least || asked.size < all.length * share) return false;
  return (asked.size >= MANY_ASKED || all.some((word) => SELF_WORDS.has(word))) && all.some((word) => READER.has(word));
}

/**
 * Most UTF-16 code units of one sentence that invites readers to a newsletter, with a verb in the imperative or behind
 * "by".
 */
const LONGEST_INVITATION = 220;
const INVITES =
  /(?:^|[.!?,;] |\bby )(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:for|to|here|now|today)\b[^.!?]{0,80}\b(?:newsletters?|inbox|alerts|bulletins?|briefings?)\b|\b(?:delivered|straight|sent|direct(?:ly)?) (?:to|into|through) your (?:inbox|door|letterbox|mailbox|phone)\b|^(?:get|want|read|see|check out) [^.!?]{0,120}\b(?:sign(?:ing)? up|subscribe) (?:for|to|here)\b|^(?:add|follow|turn on|enable) [^.!?]{0,60}\bto stay (?:up[- ]to[- ]date|informed) (?:on|with|about)\b/i;

/** The price of a membership, in a text that speaks of "us". People in the story say such words in quotation marks. */
const LONGEST_OFFER = 320;
const OFFER =
  /(?:[£$€]\s?\d{1,3}(?:[.,]\d\d)?|\d{1,3}(?:[.,]\d\d)?\s?(?:€|euro?s?|pounds|dollars|kr\p{L}*|zł\p{L}*|chf|franken|reais))\s?(?:a|per|each|\/|im|pro|par|al|por|i|w|på|om|om de|ao)\s?(?:month|year|week|monat|jahr|woche|mois|mes|año|mese|anno|mês|maand|månad|måned|miesiąc)/iu;

/** A text without any of these words is not examined further. That is true of most paragraphs. */
const MAY_ASK =
  /newsletter|to stay (?:up|informed)|your (?:inbox|door|letterbox|mailbox|phone)|subscri|sign up|donat|bookmark|whatsapp|inbox|feedback|privacy|journalism|anonymi|abonn|kostenlos|unterstütz|spende|suscri|suscrip|boletín|iscriv|sostieni|assine|assinatura|nieuwsbrief|prenumer|nyhetsbrev|meinung/i;
const MAY_RULE =
  /reserved|in print|vorbehalten|réservés|reservados|riservati|voorbehouden|förbehåll|forbehold|zastrzeżone|vyhrazena|vyhradené|saklıdır|pidätetään|fenntartva|rezervate|защищены|захищені|copyright|©|permission|fair use|views|opinion|responsib|disclaimer|disclosure|affiliate|comment|coment|kommentar|haftung|advice|redaktion|n['’]engage|necesariamente|necessariamente/i;
const RULES =
  /\ball rights reserved\b|\b(?:alle rechte(?:n)? (?:sind )?(?:vorbehalten|voorbehouden)|tous (?:les )?droits (?:sont )?réservés|todos (?:los|os) (?:derechos|direitos) reservados|tutti i diritti (?:sono )?riservati|al(?:la|le) rättigheter förbehåll|alle rettigheter forbehold|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|(?:her|tüm) hakk?ı? saklıdır|tüm hakları saklıdır|kaikki oikeudet pidätetään|minden jog fenntartva|toate drepturile (?:sunt )?rezervate)|все права защищены|всі права захищені|^a version of this (?:article|story|essay|column|piece|review) (?:appears|appeared|will appear|ran) in print\b|\bcopyrighted material the use of which\b|\bmay not be (?:published|reproduced)[^.]{0,60}\b(?:permission|consent|rewritten|redistributed)\b|\b(?:views?|opinions?)(?: and opinions)? (?:expressed|of the author)[^.]{0,120}\b(?:not|solely|author(?:['’]s)?|their own)\b|\bpermission to (?:re-?publish|re-?print|re-?post) this (?:article|story|post|piece)\b|\bnicht (?:unbedingt |zwingend |notwendigerweise )?(?:mit )?(?:der|die) (?:meinung|auffassung|ansicht|haltung)(?:en)? der redaktion|\bn['’]engagent? que (?:leur|son) auteur|\bno (?:refleja|representa)n? necesariamente la (?:opinión|postura)|\bnon (?:riflett|rispecchi|rappresent)\w+ necessariamente|\bnão (?:reflet|represent)\w+ necessariamente|\bsole responsibility of the author|\bopinions? of the author\b|\b(?:may contain|contains|uses) affiliate\b|\baffiliate links?\b[^.]{0,80}\b(?:commission|earn|paid)|\bearn[^.]{0,40}\b(?:affiliate|commission)[^.]{0,60}\b(?:links?|purchases?)\b|^(?:disclaimer|editorial disclosure|haftungsausschluss)\b|^©|^copyright\b|\b(?:comentários|comments|kommentare|commentaires|comentarios)\b[^.]{0,80}\b(?:moderated|moderador|moderation|aprovados|approved|freigeschaltet|modérés)\b/i;

/** A line that asks readers for their own story or a hint, and gives the place to send it to. */
const ASKS_STORY =
  /^(?:do you have|have you got|got|have|know) (?:an? |any |more )?(?:\w+ )?(?:story|stories|tip|tips|news|information)\b[^.!?]{0,60}\?.{0,80}(?:e-?mail|get in touch|contact|send|let us know|call|write)|^(?:haben sie|hast du|kennen sie) [^.!?]{0,60}(?:hinweis|tipp|geschichte|thema)[^.!?]{0,40}\?.{0,80}(?:schreib|mail|meld|kontakt)|^ihre meinung ist uns wichtig|^vous avez une (?:info|information|histoire)[^.!?]{0,60}\?.{0,80}(?:écri|contact|mail)|^¿(?:tienes|tiene) (?:una|alguna) (?:historia|pista|noticia)[^.!?]{0,60}\?.{0,80}(?:escr|correo|contact)/i;

/** The same in a box: the question as its heading, and the ways to answer below. */
const ASKS_TIP =
  /^(?:(?:do you have|have you got|got) (?:an? |any )?(?:\w+ )?(?:story|tip|news)|(?:haben sie|hast du|habt ihr) (?:einen? )?(?:\w+ )?(?:hinweis|tipp|thema|geschichte)|heb (?:je|jij|u) een? (?:\w*tip|verhaal)|heeft u een \w*tip|har du (?:et |ett |en )?\w*tips?|tipsa oss|hai una (?:storia|segnalazione|notizia)|(?:vous avez|avez-vous) (?:une|des) infos?\w*|¿?tienes una (?:historia|noticia|pista)|tem uma (?:história|dica|sugestão|notícia)|masz (?:temat|informacj\p{L}+|ciekawy)|onko sinulla (?:juttu)?vinkki\p{L}*|máte tip)\b[^?]{0,60}\?.{0,200}(?:mail|whatsapp|send|stuur|skick|tips@|schreib|meld|kontakt|contact|get in touch|call|scriv|écri|escr|envie|napisz|lähetä|napište|ring)/iu;
export const asksForTip = (text: string): boolean => text.length <= LONGEST_CAPTION && ASKS_TIP.test(text);

/** A question to the reader, and the site's request to answer it. The story's own questions do not speak of "us". */
const ASKS_ANSWER =
  /^(?:have|are|were|do|did|will) you(?:r \w+)?\b[^?]{5,140}\?\s.{0,80}\b(?:tell us|get in touch|let us know|share your (?:story|experiences?|views?)|(?:e-?mail|contact|write to|call|message) us|submit a (?:response|letter))\b|^are (?!you)[^?]{5,100} in your (?:area|town|street|country)\?\s.{0,40}\b(?:tell us|get in touch|let us know)\b/i;

/** Thanks to the reader before a request to share or to subscribe. */
const THANKS =
  /^(?:thanks|thank you) for (?:reading|listening|watching|subscribing)\b[^.!?]{0,80}[.!]\s.{0,160}\b(?:share|subscrib\w+|support|sign up|join|upgrade)\b/i;
const LONGEST_ANSWER = 500;
const asksForAnswer = (text: string): boolean =>
  text.length <= LONGEST_ANSWER && ((text.includes('?') && ASKS_ANSWER.test(text)) || THANKS.test(text));

/** A line that gives the address of its own page. */
const OWN_ADDRESS =
  /^(?:read or share this (?:story|article|post)|share this (?:story|article|post)|(?:this|the) (?:article|story|post|page) was (?:printed|copied) from|permalink|short ?link|source url)\b[^.!?]{0,20}https?:\/\/\S+$/i;

/** True for rules and rights of the site: for comments, opinions, or texts of others. */
const isRule = (text: string): boolean => text.length <= SMALL_PRINT && MAY_RULE.test(text) && RULES.test(text);

/** Lines that name who reported, edited or broadcast: names after a word for that work. */
const CREDITED =
  /^aus dem \p{L}+en (?:übersetzt )?von \p{Lu}|^translated (?:from|by)\b[^.]{3,60}\.?$|^tradu(?:it|cción|zione|ção) d[eia]\w*\s[^.]{3,60}\.?$|^[\s(–—-]*(?:additional |with )?(?:reporting|editing|material|files|contributions?) (?:by|from)\b|^[^.]{4,90}\bcontributed (?:to this|reporting)\b[^.]{0,40}\.?\)?$|^[^.]{4,60}\breported from\b[^.]{0,60}\.?$|^(?:write to|contact|e-?mail|follow) [^.!?]{2,60}\bat [^\s@]{0,40}@\S+$|^mit (?:informationen|material) (?:von|der|des|aus)\b|^(?:quellen?|fuente|fonte|bron|källa|sendung|dieses thema im programm|über dieses thema berichtete?t?)\s?:/iu;
/** "By" and names: at least two capitalised words. */
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Tt]ext:?)\s+(?:(?:(?:de|la|del|van|von|der|den|di|da|bin|al)\s)?\p{Lu}[\p{L}.'’-]+[\s,]*(?:(?:and|und|et|y|e|en|och|og|&)\s)?){2,8}$/u;
/**
 * What every byline, and every day, has. These patterns of plain characters come first, because the exact ones take
 * milliseconds to compile in a new worker.
 */
const MAY_BE_BYLINE = /^(?:by|von|par|por|di|door|av|af|text:?)\s/i;
const MAY_BE_DAY = /(?:19|20)\d{2}|\d[./]\d{1,2}[./]\d{2}|\d年/;
const MONTH =
  'jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|ma[iy]\\p{L}*|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[ckt]\\p{L}*|out\\p{L}*|nov\\p{L}*|de[cz]\\p{L}*|märz|ene\\p{L}*|gen\\p{L}*|fév\\p{L}*|fev\\p{L}*|août|ago\\p{L}*|set\\p{L}*|déc\\p{L}*';
const DAY = new RegExp(
  `(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2}|\\d年\\d{1,2}月|(?=.*(?<!\\p{L})(?:${MONTH})(?!\\p{L}))(?=.*(?:19|20)\\d{2})`,
  'iu',
);
/** The parts of a line that gives a day beside the names of its writers. */
const DAY_WORDS = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|\\p{L}+day|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|\\p{L}+tag|\\p{L}+-feira|s[áa]bado|domingo|uhr|stand|[ap]\\.?m|gmt|utc|[ecmp][ds]t|cest?|bst|updated?|published|posted|source|by|von|par|por|às|at|de|on|um|vor|min\\p{L}*)(?!\\p{L})`,
  'giu',
);

/** Every such line begins with one of these words, or has one of these parts. */
const MAY_CREDIT =
  /^(?:aus|tradu|translated|mit|quelle|fuente|fonte|bron|källa|sendung|dieses|über|write|contact|e-?mail|follow)|(?:report|edit)ing|material|file|contribut|reported/i;

/** True for a line that names who reported, edited or broadcast the text. */
export const isCredited = (text: string): boolean =>
  text.length <= LONGEST_LINE * 2 &&
  ((MAY_CREDIT.test(text) && CREDITED.test(text)) || (text.endsWith(')') && SIGNED.test(text)));

/** A newsroom's initials and the names of its writers in brackets. */
const SIGNED = /^\p{Lu}{2,6} ?\(\p{Lu}[\p{L}.,’' -]{3,60}\)$/u;

/** True for a line before the text that consists of the names of its writers or its day. */
function isByline(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (MAY_BE_BYLINE.test(text) && BYLINE.test(text)) return true;
  if (!MAY_BE_DAY.test(text) || !DAY.test(text)) return false;
  const rest = text.replace(DAY_WORDS, '').replace(/[\d\s\p{P}\p{S}年月日時分]+/gu, '');
  const most = /\d{1,2}[:.]\d{2}/.test(text) ? 30 : 14;
  return rest.length <= most && !/\p{Ll}{3}[.!?…]$/u.test(text.replace(/[ap]\.m\.$/, ''));
}

/** True for a line that is only a day, with or without its time. Posts of a report have such lines. */
const isOnlyDay = (text: string): boolean => text.length <= 24 && ONLY_DAY.test(text);
const ONLY_DAY =
  /^(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日),?(?:\s\d{1,2}[:.]\d{2})?$/;

/** Names of boxes that hold a picture or a recording. `CREDIT_ENDS` is the credit that ends their words. */
const PICTURE = /(?:^|[\s_-])(?:photo|image|picture|img|figure|gallery|video|player)s?(?=$|[\s_-])/;
const CREDIT_ENDS =
  /\((?:image|photo|picture|foto|bild|imagen|photograph)s?\s?:[^()]{2,60}\)\.?$|(?:^|[\s.])©\s?[^.!?]{2,60}$/i;
/** The length of a recording, after its day: "Dec. 9, 201801:27". */
const RECORDING = /(?:\d{4}|\b)\d{1,2}:\d{2}$/;
/** A day and a length end the words below a recording: "… in Nahost. 17.04.2024 | 6:00 min". */
const ENDS_RECORDING = /(?:19|20)\d{2}\s?[|·•,–-]\s?\d{1,3}:\d{2}\s?(?:min|std|h|sek)\b\.?$/i;

/** The opening of agencies' descriptions of older pictures: "In this June 1 file photo, …". */
const FILE_PHOTO = /^[^.!?]{0,60}\bfile (?:photo|picture|image|photograph)\b/i;

/** True for words below a picture or a recording. They end with a credit, or their box has such a name. */
function describesPicture(text: string, names: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (
    FILE_PHOTO.test(text) ||
    (text.includes(':') && ENDS_RECORDING.test(text)) ||
    (text.length < 120 && creditStart(text) === 0)
  )
    return true;
  if (PICTURE.test(names)) {
    if (text.length < 200 && creditStart(text) < text.length) return true;
    if (text.length < 60 && RECORDING.test(text)) return true;
  }
  return text.length < 250 && (text.includes('©') || /\)\.?$/.test(text)) && CREDIT_ENDS.test(text);
}

/** A label in capitals before the title of another story: "READ MORE HERE | …". */
const SHOUTED = /^[\p{Lu}\p{M}][\p{Lu}\p{M}\p{Nd}'’ -]{5,50}\s?[|:»>]\s?\p{L}/u;

/**
 * True for a line that is mostly a link behind a label in capitals.
 *
 * @param linked UTF-16 code units of the text in links
 */
const isShoutedPointer = (text: string, linked: number): boolean =>
  linked > text.length * 0.4 && text.length < 250 && SHOUTED.test(text);

/** Lines that name topics, and appeals to sign something. */
const TOPICS =
  /^(?:tags?|tagged|topics?|filed (?:under|in)|categories|keywords|schlag(?:worte|wörter)|themen|stichworte|mots[- ]clés|étiquettes|etiquetas|temas|parole chiave|argomenti|palavras[- ]chave|assuntos|tagi|tematy|tagy|štítky|témata|etiketler|címkék|taggar|ämnen|emneord|avainsanat|asiasanat|trefwoorden|onderwerpen|теги|темы|теми|ключевые слова|ετικέτες|etichete|תגיות|الوسوم|كلمات مفتاحية|标签|关键词|關鍵字|キーワード|タグ|태그|this article is (?:related|tagged))(?:\s?:|\s(?:to|as|with)\b)/i;
const PETITION =
  /^(?:sign (?:our|the|this) petition|add your name\b|petition\s?:|(?:jetzt )?(?:petition )?unterschreiben\b|signez (?:notre|la|cette) pétition|firma (?:nuestra|la|esta) petición|firma la petizione|assine (?:a|esta) petição)/i;
/** The way to a page through the site's sections: "News » Town » Harbour". */
const BREADCRUMB = /^[^»›>]{2,60}(?:\s?[»›>]\s[^»›>]{2,90}){2,}$/;
const isTopicsOrPetition = (text: string): boolean =>
  text.length < 300 && ((TOPICS.test(text) && !/\p{Ll}{3}[.!?]$/u.test(text)) || PETITION.test(text));

/** What is known about a short text besides its words. */
type Setting = {
  /** The kind that its boxes give it. */
  readonly kind: BlockKind;
  /** The names of its box and of the box around that. */
  readonly names: string;
  /** Its UTF-16 code units in links. */
  readonly linked: number;
  /** It is among the first lines, where bylines are. */
  readonly isTop: boolean;
  /** It is outside the article's own boxes and is read as part of a note. */
  readonly isStrange: boolean;
  /** Its boxes have the names of boxes for notes. */
  readonly isNote: boolean;
};

/** Words that notes have, and a site's requests and rules lack. A note may end with an address to write to. */
const ADMITS =
  /\b(?:correction|corrected|clarif\w+|amended|updated|earlier version)\b|korrektur|korrigiert|aktualisiert|corrig|rectif|correc[cç]|rettific/i;

/**
 * The kind of a short text by its words. Null if it is not part of the article. A text with the words of a note keeps
 * its kind.
 */
export function kindByWords(
  text: string,
  { kind, names, linked, isTop, isStrange, isNote }: Setting,
): BlockKind | null {
  if (
    !isNote &&
    (asksReaders(text) ||
      isRule(text) ||
      (text.includes('://') && OWN_ADDRESS.test(text)) ||
      ASKS_STORY.test(text) ||
      asksForAnswer(text)) &&
    !(isStrange && ADMITS.test(text))
  )
    return null;
  // "Updated May 17, 2024" is a line of days; "Update: May 17, 2024" opens a note
  const isDays = isTop && kind !== 'quote' && isByline(text);
  if (isDays && /^(?:updated|published|posted)\b/i.test(text)) return 'byline';
  const other = isDays ? 'byline' : isNote ? kind : kindBeside(text, { kind, names, linked, isTop, isStrange });
  // The cues of notes are tested last, because few texts have another kind that the cues could prevent.
  return other === kind || hasNoteCue(text) ? kind : other;
}

/** The kind of a short text that is no note. */
function kindBeside(
  text: string,
  { kind, names, linked, isTop, isStrange }: Omit<Setting, 'isNote'>,
): BlockKind | null {
  if (describesPicture(text, names)) return 'caption';
  if (isStrange) return kind;
  if (!isTop && (isCredited(text) || isOnlyDay(text))) return 'byline';
  return isShoutedPointer(text, linked) || isTopicsOrPetition(text) || BREADCRUMB.test(text) ? null : kind;
}
