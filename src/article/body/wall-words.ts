import { once } from '../../once.ts';

/** Words by which a page asks for a log-in, money, an app or a click before it shows the rest of its article. */

/** UTF-16 code units of the longest line of a wall. */
export const LONGEST_WALL = 320;

const PIECE = '(?:article|story|post|piece)';
const WHOLE = '(?:full|whole|entire|complete)';

/**
 * Requests that only a wall makes: to log in, pay or go elsewhere in order to read on. Each pattern has a plain pattern
 * beside it (lower case) that every matching line contains. Most lines do not contain it, and searching for it is much
 * faster.
 */
const WALLS: readonly (readonly [held: string, pattern: string])[] = [
  ['reading', String.raw`\bto (?:continue|keep|go on) reading`],
  ['reading', String.raw`\b(?:continue|keep) reading (?:this|the|with|in|for|by|your)\b`],
  [
    `rest|remainder|${WHOLE} (?:article|story|text|post|piece|interview|report)`,
    String.raw`\bto (?:read|access|view|unlock|see|get) (?:(?:the|this) )?(?:(?:rest|remainder)(?: of (?:the|this) ${PIECE})?(?=[.!]?$)|(?:rest|remainder) of (?:the|this) ${PIECE}|${WHOLE} (?:article|story|text|post|piece|interview|report))`,
  ],
  [
    `(?:this|rest of|full|whole|entire) ${PIECE}`,
    String.raw`\b(?:read|unlock|get) (?:the rest of|the (?:full|whole|entire)|this) ${PIECE}\b[^.]{0,40}\b(?:in|on|with|by|for|from)\b`,
  ],
  [
    'subscribers|members',
    String.raw`\b(?:article|story|content|post|piece)s? (?:is|are) (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:our |paying |paid |registered |premium |digital )*(?:subscribers|members)`,
  ],
  ['subscribers|members', String.raw`\bthis (?:post|article|story) is for (?:paid |paying )?(?:subscribers|members)`],
  [
    `you['’]ve|you have`,
    String.raw`\byou(?:['’]ve| have) (?:reached|read|used|hit) (?:your|the|all|\d+)\b[^.]{0,40}\b(?:limit|free)\b`,
  ],
  [
    'to (?:read|continue|unlock|access)',
    String.raw`\b(?:subscribe|sign in|log in|sign up|register|create an? (?:free )?account)\b[^.]{0,40}\bto (?:read|continue|unlock|access)\b`,
  ],
  ['in (?:the|our) app', String.raw`\b(?:open|read|continue|view)\b[^.]{0,25}\bin (?:the|our) app\b`],
  [
    `in (?:de|onze|der|unserer) app|dans l['’]appli|i appen|w aplikacji`,
    String.raw`\b(?:lees|open|bekijk)\b[^.]{0,25}\bin (?:de|onze) app\b|\bin (?:der|unserer) app (?:öffnen|lesen|weiterlesen)\b|\b(?:lire|ouvrir|continuer)\b[^.]{0,25}\bdans l['’]appli(?:cation)?\b|\b(?:läs|les|læs|åpne|öppna|åbn)\b[^.]{0,25}\bi appen\b|\b(?:czytaj|otwórz)\b[^.]{0,25}\bw aplikacji\b`,
  ],
  [
    `(?:en la|no|na) (?:app|aplicativo)|nell['’]app`,
    String.raw`\b(?:leer|abrir|ler|continuar)\b[^.]{0,25}\b(?:en la|no|na) (?:app|aplicativo)\b|\b(?:leggi|apri|continua)\b[^.]{0,25}\bnell['’]app\b`,
  ],
  [
    'in full|to (?:read|continue|unlock)',
    String.raw`\bto (?:read|finish) (?:this|the) (?:article|story) in full\b|\b(?:join|become a member|upgrade)\b[^.]{0,40}\bto (?:read|continue|unlock)\b`,
  ],
  [
    'weiterzulesen|weiter zu lesen|weiterlesen|zu lesen|lesen zu können',
    String.raw`\bum (?:\w+ ){0,4}(?:weiterzulesen|weiter zu lesen|weiterlesen zu können)\b|\bum (?:den ganzen|diesen|den vollständigen) (?:artikel|text|beitrag) (?:zu lesen|lesen zu können)`,
  ],
  ['weiterlesen', String.raw`\b(?:jetzt|mit \S+) weiterlesen\b`],
  [
    '(?:artikel|inhalt|beitrag|text) ist ',
    String.raw`\bdiese[rn]? (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|mit)\b`,
  ],
  [
    'pour (?:lire|accéder|continuer|poursuivre|découvrir)',
    String.raw`\bpour (?:lire|accéder à|continuer|poursuivre|découvrir)\b[^.]{0,30}\b(?:la suite|l['’]intégralité|cet article|votre lecture|la lecture|l['’]article)`,
  ],
  ['réservé', String.raw`\bréservée?s? (?:à nos |aux |à )?abonnés`],
  ['il vous reste', String.raw`\bil vous reste \d+\s?% de cet article`],
  ['para (?:seguir|continuar)', String.raw`\bpara (?:seguir|continuar) (?:leyendo|lendo|a ler|a leitura)\b`],
  [
    'para (?:suscriptores|assinantes|abonados|socios)',
    String.raw`\b(?:contenido|artículo|noticia|conteúdo|matéria) (?:exclusiv[oa]|sol[oa]|só) para (?:suscriptores|assinantes|abonados|socios)`,
  ],
  [
    'per (?:continuare|proseguire)|riservato agli abbonati',
    String.raw`\bper (?:continuare|proseguire) (?:a leggere|la lettura)\b|\briservato agli abbonati`,
  ],
  [
    'lezen|voor abonnees',
    String.raw`\bom (?:verder|dit artikel|het hele artikel) (?:te (?:kunnen )?lezen)\b|\b(?:alleen|exclusief) voor abonnees`,
  ],
  [
    'för att (?:läsa|fortsätta)|for å (?:lese|fortsette)|for at (?:læse|fortsætte)',
    String.raw`\bför att (?:läsa (?:vidare|hela|artikeln)|fortsätta läsa)|\bfor å (?:lese (?:videre|hele|saken)|fortsette å lese)|\bfor at (?:læse (?:videre|hele|artiklen)|fortsætte med at læse)`,
  ],
  ['voidaksesi lukea|vain tilaajille', String.raw`\bvoidaksesi lukea\b|\bvain tilaajille`],
  [
    'aby (?:przeczytać|czytać|kontynuować)|dla prenumeratorów|dla subskrybentów',
    String.raw`\baby (?:przeczytać (?:cały|artykuł|całość)|czytać dalej|kontynuować czytanie)|\bdla prenumeratorów|\btylko dla subskrybentów`,
  ],
  [
    'чтобы |щоб |только для',
    'чтобы (?:прочитать (?:полностью|статью|весь|материал)|продолжить чтение|читать дальше)|щоб (?:прочитати (?:повністю|статтю|весь)|продовжити читання|читати далі)|только для подписчиков',
  ],
  [
    'devamını|pro pokračování|celý článek|για να διαβάσετε',
    'devamını okumak için|pro pokračování|celý článek si mohou|για να διαβάσετε',
  ],
  [
    '有料|会員限定|続きを読むには|残り|ログインして',
    String.raw`この記事は有料|有料会員|会員限定|続きを読むには|残り\s?\d+\s?文字|ログインして続き`,
  ],
  [
    '登录后|登錄後|订阅后|訂閱後|付费|로그인|구독자|이어서',
    '登录后(?:继续|阅读)|登錄後|订阅后|訂閱後|本文为付费|로그인 후|구독자 전용|이어서 보려면',
  ],
  ['لمتابعة|לקריאת|पूरी', 'لمتابعة القراءة|לקריאת הכתבה המלאה|पूरी खबर पढ़ने'],
];

const MAY_WALL = new RegExp([...new Set(WALLS.flatMap(([held]) => held))].join('|'));
/** Each pattern is compiled when a line first needs it. All of them together take longer than a page takes to read. */
const LAZY_WALLS = WALLS.map(([held, pattern]) =>
  once(() => ({ held: new RegExp(held), wall: new RegExp(pattern, 'iu') })),
);

/** The words of a button that shows the rest, alone on their line. */
const MORE =
  /^(?:(?:read|show|see|view|expand|load)(?: the)? (?:more|full (?:article|story|text|post)|whole (?:article|story)|rest|all)(?: of (?:the|this) (?:article|story))?|continue reading|keep reading|open in app|unlock (?:the|this) (?:article|story)|weiterlesen|mehr (?:lesen|anzeigen)|(?:ganzen )?artikel (?:lesen|anzeigen|freischalten)|lire la suite|lire plus|voir plus|seguir leyendo|leer más|ver más|ler mais|continuar (?:lendo|a ler)|leggi tutto|continua a leggere|lees (?:meer|verder)|läs (?:mer|vidare)|les (?:mer|videre)|læs (?:mere|videre)|lue lisää|czytaj (?:dalej|więcej)|číst (?:dále|více)|читать (?:далее|дальше|полностью)|читати далі|devamını (?:oku|gör)|διαβάστε περισσότερα|続きを読む|もっと見る|全文を読む|阅读(?:全文|更多)|展开全文|閱讀(?:全文|更多)|더보기|전체보기|اقرأ المزيد|קרא עוד|और पढ़ें)[\s.…»›>→↓+]*$/iu;

/**
 * True if a line asks for a log-in, money or an app, as only a wall does. A line has at most {@link LONGEST_WALL}
 * UTF-16 code units.
 */
export function asksToReadOn(line: string): boolean {
  const lower = line.toLowerCase();
  return (
    MAY_WALL.test(lower) &&
    LAZY_WALLS.some((compiled) => {
      const { held, wall } = compiled();
      return held.test(lower) && wall.test(line);
    })
  );
}

/** True if a line is the button that shows the rest of a text. */
export const showsRest = (line: string): boolean => MORE.test(line);

/** Words of a line that asks for a log-in, money, an app or a click before the rest is shown. */
export const isWallText = (text: string): boolean =>
  text.length <= LONGEST_WALL && (asksToReadOn(text) || showsRest(text));
