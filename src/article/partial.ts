import { oneLine } from './markup.ts';
import type { Metas } from './metas.ts';
import type { Block } from './model.ts';
import type { Box, Survey } from './survey.ts';
import { asksToReadOn, LONGEST_WALL, showsRest } from './wall-words.ts';

/*
 * Whether a page shows its reader all of its article, or only a part: in front of a meter, a log-in, "open in app", "read
 * the full story". Who compares two readings must know, and the page says so in words or in its linked data.
 */

/** Runs after the text that are searched for a wall's words. A modal often ends the body. */
const AFTER = 80;
/** Runs directly after the text, where a button that shows the rest would be. */
const NEXT = 4;
/** UTF-16 code units of a wall's line before the article's last block: what is longer there is the story's own. */
const LINE = 160;
/** A box that linked data marks as not free holds at least this much where it is shown. */
const SHOWN = 200;
/** An article this long counts as whole if only its linked data speaks against it. */
const LONG = 6000;

/** What only a wall says. Each is a request to log in, pay or go elsewhere in order to read on. */
const WALL = new RegExp(
  [
    String.raw`\bto (?:continue|keep|go on) reading`,
    String.raw`\b(?:continue|keep) reading (?:this|the|with|in|for|by|your)\b`,
    String.raw`\bto (?:read|access|view|unlock|see|get) (?:(?:the|this) )?(?:(?:rest|remainder)(?: of (?:the|this) (?:article|story|post|piece))?(?=[.!]?$)|(?:rest|remainder) of (?:the|this) (?:article|story|post|piece)|(?:full|whole|entire|complete) (?:article|story|text|post|piece|interview|report))`,
    String.raw`\b(?:read|unlock|get) (?:the rest of|the (?:full|whole|entire)|this) (?:story|article|post|piece)\b[^.]{0,40}\b(?:in|on|with|by|for|from)\b`,
    String.raw`\b(?:article|story|content|post|piece)s? (?:is|are) (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:our |paying |paid |registered |premium |digital )*(?:subscribers|members)`,
    String.raw`\bthis (?:post|article|story) is for (?:paid |paying )?(?:subscribers|members)`,
    String.raw`\byou(?:['’]ve| have) (?:reached|read|used|hit) (?:your|the|all|\d+)\b[^.]{0,40}\b(?:limit|free)\b`,
    String.raw`\b(?:subscribe|sign in|log in|sign up|register|create an? (?:free )?account)\b[^.]{0,40}\bto (?:read|continue|unlock|access)\b`,
    String.raw`\b(?:open|read|continue|view)\b[^.]{0,25}\bin (?:the|our) app\b`,
    String.raw`\b(?:lees|open|bekijk)\b[^.]{0,25}\bin (?:de|onze) app\b|\bin (?:der|unserer) app (?:öffnen|lesen|weiterlesen)\b|\b(?:lire|ouvrir|continuer)\b[^.]{0,25}\bdans l['’]appli(?:cation)?\b`,
    String.raw`\b(?:leer|abrir|ler|continuar)\b[^.]{0,25}\b(?:en la|no|na) (?:app|aplicativo)\b|\b(?:leggi|apri|continua)\b[^.]{0,25}\bnell['’]app\b|\b(?:läs|les|læs|åpne|öppna|åbn)\b[^.]{0,25}\bi appen\b|\b(?:czytaj|otwórz)\b[^.]{0,25}\bw aplikacji\b`,
    String.raw`\bto (?:read|finish) (?:this|the) (?:article|story) in full\b|\b(?:join|become a member|upgrade)\b[^.]{0,40}\bto (?:read|continue|unlock)\b`,
    String.raw`\bum (?:\w+ ){0,4}(?:weiterzulesen|weiter zu lesen|weiterlesen zu können)\b|\bum (?:den ganzen|diesen|den vollständigen) (?:artikel|text|beitrag) (?:zu lesen|lesen zu können)`,
    String.raw`\b(?:jetzt|mit \S+) weiterlesen\b`,
    String.raw`\bdiese[rn]? (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|mit)\b`,
    String.raw`\bpour (?:lire|accéder à|continuer|poursuivre|découvrir)\b[^.]{0,30}\b(?:la suite|l['’]intégralité|cet article|votre lecture|la lecture|l['’]article)`,
    String.raw`\bréservée?s? (?:à nos |aux |à )?abonnés`,
    String.raw`\bil vous reste \d+\s?% de cet article`,
    String.raw`\bpara (?:seguir|continuar) (?:leyendo|lendo|a ler|a leitura)\b`,
    String.raw`\b(?:contenido|artículo|noticia|conteúdo|matéria) (?:exclusiv[oa]|sol[oa]|só) para (?:suscriptores|assinantes|abonados|socios)`,
    String.raw`\bper (?:continuare|proseguire) (?:a leggere|la lettura)\b|\briservato agli abbonati`,
    String.raw`\bom (?:verder|dit artikel|het hele artikel) (?:te (?:kunnen )?lezen)\b|\b(?:alleen|exclusief) voor abonnees`,
    String.raw`\bför att (?:läsa (?:vidare|hela|artikeln)|fortsätta läsa)|\bfor å (?:lese (?:videre|hele|saken)|fortsette å lese)|\bfor at (?:læse (?:videre|hele|artiklen)|fortsætte med at læse)`,
    String.raw`\bvoidaksesi lukea\b|\bvain tilaajille`,
    String.raw`\baby (?:przeczytać (?:cały|artykuł|całość)|czytać dalej|kontynuować czytanie)|\bdla prenumeratorów|\btylko dla subskrybentów`,
    'чтобы (?:прочитать (?:полностью|статью|весь|материал)|продолжить чтение|читать дальше)|щоб (?:прочитати (?:повністю|статтю|весь)|продовжити читання|читати далі)|только для подписчиков',
    'devamını okumak için|pro pokračování|celý článek si mohou|για να διαβάσετε',
    String.raw`この記事は有料|有料会員|会員限定|続きを読むには|残り\s?\d+\s?文字|ログインして続き`,
    '登录后(?:继续|阅读)|登錄後|订阅后|訂閱後|本文为付费|로그인 후|구독자 전용|이어서 보려면',
    'لمتابعة القراءة|לקריאת הכתבה המלאה|पूरी खबर पढ़ने',
  ].join('|'),
  'iu',
);

/** The words of a button that shows the rest, alone on their line; right after the text only. */
const MORE =
  /^(?:(?:read|show|see|view|expand|load)(?: the)? (?:more|full (?:article|story|text|post)|whole (?:article|story)|rest|all)(?: of (?:the|this) (?:article|story))?|continue reading|keep reading|open in app|unlock (?:the|this) (?:article|story)|weiterlesen|mehr (?:lesen|anzeigen)|(?:ganzen )?artikel (?:lesen|anzeigen|freischalten)|lire la suite|lire plus|voir plus|seguir leyendo|leer más|ver más|ler mais|continuar (?:lendo|a ler)|leggi tutto|continua a leggere|lees (?:meer|verder)|läs (?:mer|vidare)|les (?:mer|videre)|læs (?:mere|videre)|lue lisää|czytaj (?:dalej|więcej)|číst (?:dále|více)|читать (?:далее|дальше|полностью)|читати далі|devamını (?:oku|gör)|διαβάστε περισσότερα|続きを読む|もっと見る|全文を読む|阅读(?:全文|更多)|展开全文|閱讀(?:全文|更多)|더보기|전체보기|اقرأ المزيد|קרא עוד|और पढ़ें)[\s.…»›>→↓+]*$/iu;

/**
 * Whether the page states that it shows this reader only a part of its article.
 *
 * @param last the run that the article's last block was read from
 */
export function showsPart(survey: Survey, metas: Metas, blocks: readonly Block[], last: number): boolean {
  return hasWall(survey, last) || (isNotFree(survey, metas) && !showsPaidText(survey, blocks));
}

/** A wall's words after the text, or in its last lines. */
function hasWall(survey: Survey, last: number): boolean {
  const { runs } = survey;
  const until = Math.min(runs.length, last + AFTER);
  for (let index = Math.max(0, last - 2); index < until; index++) {
    const run = runs[index];
    if (!run || run.length > (index < last ? LINE : LONGEST_WALL)) continue;
    const text = textOfRun(survey, index);
    if (asksToReadOn(text)) return true;
    if (index >= last && index <= last + NEXT && showsRest(text)) return true;
  }
  return false;
}

function textOfRun({ runs, texts }: Survey, index: number): string {
  const run = runs[index];
  return run ? oneLine(texts.slice(run.from, run.to).join('')) : '';
}

const NOT_FREE = /"isAccessibleForFree"\s*:\s*(?:false|"(?:https?:\/\/schema\.org\/)?false")/i;
const SELECTOR = /"cssSelector"\s*:\s*(\[[^\]]{0,400}\]|"[^"]{0,400}")/gi;

/** By schema.org's markup for paywalled content (developers.google.com/search/docs/appearance/structured-data/paywalled-content). */
const isNotFree = ({ head }: Survey, metas: Metas): boolean =>
  head.linked.some((text) => NOT_FREE.test(text)) || metas.content('article:content_tier').toLowerCase() === 'locked';

/** The boxes that linked data marks as not free hold text; where it names none, the article is long. */
function showsPaidText({ head, boxes, runs }: Survey, blocks: readonly Block[]): boolean {
  const names = head.linked.flatMap((text) => [...text.matchAll(SELECTOR)].flatMap(([, value = '']) => namesIn(value)));
  const paid = boxes.filter((box) => names.some((name) => isNamed(box, name)));
  const length = (box: Box) => runs.slice(box.first, box.last).reduce((sum, run) => sum + run.length, 0);
  if (paid.length > 0) return paid.some((box) => length(box) >= SHOWN);
  return blocks.reduce((sum, { text }) => sum + text.length, 0) >= LONG;
}

/** The classes and ids (".paywall", "#rest") that the last parts of selectors name. */
const namesIn = (value: string): string[] =>
  value.split(/["',[\]]+/).flatMap((selector) => /[.#][\w-]+$/.exec(selector.trim())?.[0] ?? []);

const isNamed = ({ class: classes = '', id }: Box, name: string): boolean =>
  name.startsWith('#') ? id === name.slice(1) : ` ${classes} `.includes(` ${name.slice(1)} `);
