/*
 * Detects the language of a text by its letters and its small words. The language that a page states is not used. A
 * browser that translates a page may or may not change that statement, and one page may have two languages.
 */

/**
 * A language is certain if a text has at least this many of its small words, and these are at least this share of all
 * words.
 */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.14;
/** The small words of the best language must weigh at least this many times those of the second. */
const CLEARLY = 1.3;
/** How many characters of a text are read. */
const CHARACTERS_READ = 1500;

/** Small words that most sentences of a language have. Words that differ distinguish related languages. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'the of and to that was is for it with as his her on he she be by at had have not are but from they were which this an who what would about there been said will has their its you can if in a',
  de: 'der die das und den von zu dem nicht ein eine ist sich mit auf für des im auch es werden einen wurde aus er sie hat dass bei nach wird einer um am noch wie einem über war so zum haben nur oder aber vor zur bis mehr durch man sein sagte wenn ihr ihre in',
  fr: 'le la les des et est un une du que dans qui pour pas au sur plus par se ce il elle sont avec aux ne cette son ses être mais nous ont été leur comme ou deux aussi même à de en a',
  es: 'el la los las que y en del se un por con una su para es al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también fue había era ser son ha hasta desde no de a o',
  pt: 'o os as que e do da em um para com não uma no se na por mais dos das como mas ao ele foi à seu sua ou quando muito já eu também só pelo pela até isso são há era ser às nas aos num numa de a',
  it: 'il la che di e un una per non è in con del della sono si le dei gli nel alla da ha al più come anche lo ma delle su nella ai questo questa degli dal dalla sul era essere stato hanno alle ci dopo i a',
  nl: 'de het een van en in dat op te is voor met zijn niet aan er om ook als maar dan die bij nog naar heeft uit worden wordt door over was hij ze wel geen tot hun deze of werd meer kan zich',
  sv: 'och att det som på är av för med den till inte har de ett om men var sig så från vi när kan hade då nu ska eller efter också blev han hon vid mycket år sin under en i',
  da: 'og at det er på af for med den til ikke har de et om men var sig så fra vi når kan havde nu skal eller efter også blev han hun ved meget år sin under hvor blevet af en i',
  no: 'og at det er på av for med den til ikke har de et om men var seg så fra vi når kan hadde nå skal eller etter også ble han hun ved mye år sin under hvor blitt av en i',
  fi: 'ja on ei että se oli hän mutta ovat kun joka myös sekä tai niin kuin ole mukaan jo vain sen hänen ovat olivat mitä jos nyt vielä tämä joka ollut siitä',
  pl: 'i w na z się nie do to że jest o jak za od po przez dla ale był co jego tym tak przed jej są czy oraz było być który która które już tylko może będzie go',
  cs: 'a se na v je že s z do o to i který ale jako za po by jsou pro tak si podle jeho které která až ve k od jen byl už při nebo také bude bylo mezi když jsem není ze',
  sk: 'a sa na v je že s z do o to aj ktorý ale ako za po by sú pre tak si podľa jeho ktoré ktorá až vo k od len bol už pri alebo tiež bude bolo medzi keď som nie je zo',
  hu: 'a az és hogy nem is egy ez van volt de meg csak már azt még mint ki mi ha el vagy lesz után minden szerint pedig amely ezt között kell majd',
  ro: 'și în a de la cu pe care nu este o din că pentru au un să mai fost sunt ca fi se prin dar ce al sau după această despre între lui ai ale',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ama ne ise olduğu ki var o her dedi değil mi ya göre ancak yeni bin',
  id: 'yang dan di dengan untuk ini dari pada tidak dalam itu adalah akan ke juga oleh telah sebagai tersebut bisa atau ia mereka ada karena sudah para kata',
  vi: 'và của là có được cho không trong với các một những đã này người khi từ để đến về tại ra sẽ cũng như theo ông nhiều vào',
  ca: 'el la els les que i en del amb per una un és no al més com però seu seva ha dels aquest aquesta també són va han entre sobre fins quan de a',
  hr: 'i je u da se na su za od s kao koji iz ne o a što to ali bi bio do će nije sam koja koje ili prema već samo nakon te još po',
  ru: 'и в не на что с он как это по но из у за от о же так для его она они бы был было были к который которые при или только после еще',
  uk: 'і в не на що з він як це по але із у за від про же так для його вона вони б був було були до який які при або та й та під після ще',
  bg: 'и на да за се в от с не че е по са като към ще това до но тя той беше има при след които който или без са около още',
  ar: 'في من على أن إلى عن التي الذي مع هذا هذه بعد كان ما لا أو بين قال كما قد وقد لم خلال ذلك كانت هو هي أنه إن بها',
  fa: 'که در به از را است این با برای آن می شد های بود تا هم کرد خود یک نیز شده یا اما ها بر کند باید',
  ur: 'کے کی میں اور کا سے ہے کو نے پر یہ کہ ہیں بھی اس ایک کر تھا نہیں لیے جو گئی گیا ہو تھے وہ',
};

/** Very common characters that only one of the two Chinese scripts has. */
const SIMPLIFIED = /[们这说来国时会后个为学对发开关门问题见长东车马业书两军农电现进过还没从实产动机]/gu;
const TRADITIONAL = /[們這說來國時會後個為學對發開關門問題見長東車馬業書兩軍農電現進過還沒從實產動機]/gu;

/** Scripts of one language, or of a few languages that are not distinguished. */
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** The languages of each small word. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
}

/**
 * The language of a text: a code of two letters, or "zh-hans" or "zh-hant" for Chinese. Null if the text is too short
 * or too unusual.
 */
export function tongueOf(text: string): string | null {
  const sample = text.slice(0, CHARACTERS_READ);
  return byScript(sample) ?? bySmallWords(sample);
}

function byScript(text: string): string | null {
  if (!/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\P{L}]/u.test(text)) return null;
  const letters = count(text, /\p{L}/gu);
  for (const [name, pattern] of SCRIPTS) {
    const share = count(text, pattern) / letters;
    // a fifth of a Japanese text is kana; a name in Greek does not make a Greek text
    if (share < (name === 'ja' ? 0.15 : 0.4)) continue;
    return name === 'zh' ? chineseOf(text) : name;
  }
  return null;
}

function chineseOf(text: string): string {
  const [simplified, traditional] = [count(text, SIMPLIFIED), count(text, TRADITIONAL)];
  return simplified > traditional ? 'zh-hans' : traditional > simplified ? 'zh-hant' : 'zh';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Counts small words. A word of several languages counts less for each language. */
function bySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = new Map<string, { words: number; weight: number }>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    for (const language of languages) {
      const hit = hits.get(language) ?? { words: 0, weight: 0 };
      hits.set(language, { words: hit.words + 1, weight: hit.weight + 1 / languages.length });
    }
  }
  const [best, second] = [...hits].sort((a, b) => b[1].weight - a[1].weight);
  if (!best || best[1].words < LEAST_WORDS || best[1].words < words.length * LEAST_SHARE) return null;
  return best[1].weight > (second?.[1].weight ?? 0) * CLEARLY ? best[0] : null;
}
