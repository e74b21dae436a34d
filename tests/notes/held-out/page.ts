import { readFileSync } from 'node:fs';
import type { NoteKind } from '../../../src/notes/note-model.ts';

/** The place of a note among the paragraphs of the story. */
type NotePlace = 'top' | 'middle' | 'end';

export type HeldOutNote = {
  readonly language: Language;
  readonly place: NotePlace;
  /** The markup of each note, in order; the text of the markup is the note, word for word. */
  readonly notes: readonly Expected[];
  /** Markup around the notes, with "%" in their place. */
  readonly around?: string;
};

export type Expected = {
  /** More than one kind where careful readers could disagree. */
  readonly kinds: readonly NoteKind[];
  /** The date that the note states, with a year from the page if that decides it. Null if the note states none. */
  readonly date: string | null;
  readonly html: string;
};

export type Negative = {
  readonly language: Language;
  readonly place: NotePlace | 'headline';
  readonly html: string;
};

/** Languages with a story of their own. A note in any other language is in the English story. */
type WithStory = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'sv' | 'da' | 'no' | 'pl';
type Language =
  | WithStory
  | 'ja'
  | 'ko'
  | 'zh'
  | 'ru'
  | 'uk'
  | 'cs'
  | 'sk'
  | 'tr'
  | 'fi'
  | 'ar'
  | 'he'
  | 'hi'
  | 'el'
  | 'hu'
  | 'ro'
  | 'id'
  | 'bg'
  | 'sr'
  | 'hr'
  | 'ca'
  | 'et'
  | 'lv'
  | 'lt';

const PUBLISHED = '2024-03-11';

/** The rows of a set: one JSON object a line, with the types above. */
export function rowsOf<T extends HeldOutNote | Negative>(name: string): T[] {
  const text = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T); // the tests that read these rows check their shape
}

const STORIES: Readonly<Record<WithStory, readonly [headline: string, ...paragraphs: string[]]>> = {
  en: [
    'Mill town argues over its weir',
    'The old weir above the mill has held back the river since before anyone in the town was born, and on Thursday the parish met to decide whether it should go.',
    'Anglers want it taken out so that salmon can reach the gravel beds upstream, while the owner of the mill says that his turbine would stand still without it.',
    'Petra Holloway, who has kept a tally of the fish for eleven years, told the meeting that she had counted nine salmon last autumn and none the year before.',
    'A consultant from Brackford put the price of a fish ladder at 240,000, a sum that made several people in the back rows laugh out loud.',
    'The parish will ask the county for a loan and come back to the question in June, when the water is low enough to look at the foundations.',
  ],
  de: [
    'Mühlenort streitet um sein Wehr',
    'Das alte Wehr oberhalb der Mühle staut den Fluss, seit sich irgendjemand im Ort erinnern kann, und am Donnerstag beriet die Gemeinde darüber, ob es verschwinden soll.',
    'Die Angler wollen es abreißen, damit Lachse die Kiesbänke erreichen, der Besitzer der Mühle dagegen sagt, dass seine Turbine ohne das Wehr stillstehen würde.',
    'Petra Hollweg, die seit elf Jahren die Fische zählt, berichtete der Versammlung von neun Lachsen im letzten Herbst und keinem einzigen im Jahr davor.',
    'Ein Gutachter aus Brackenfurt schätzt den Preis einer Fischtreppe auf 240.000 Euro, eine Summe, über die in den hinteren Reihen laut gelacht wurde.',
    'Die Gemeinde will beim Kreis um ein Darlehen bitten und im Juni wieder beraten, wenn das Wasser niedrig genug steht, um die Fundamente zu prüfen.',
  ],
  fr: [
    'Un village se déchire autour de son barrage',
    'Le vieux barrage en amont du moulin retient la rivière depuis plus longtemps que quiconque ne s’en souvient, et la commune s’est réunie jeudi pour décider de son sort.',
    'Les pêcheurs veulent le démolir pour que les saumons rejoignent les frayères, tandis que le propriétaire du moulin affirme que sa turbine s’arrêterait aussitôt.',
    'Perrine Hollard, qui compte les poissons depuis onze ans, a raconté avoir vu neuf saumons à l’automne dernier et aucun l’année précédente.',
    'Un expert venu de Braquefort estime le prix d’une passe à poissons à 240 000 euros, une somme qui a fait rire tout haut les derniers rangs.',
    'La commune demandera un prêt au département et reviendra sur la question en juin, quand l’eau sera assez basse pour examiner les fondations.',
  ],
  es: [
    'Un pueblo discute por su azud',
    'El viejo azud que hay encima del molino retiene el río desde antes de que nadie en el pueblo pueda recordar, y el jueves los vecinos se reunieron para decidir su futuro.',
    'Los pescadores quieren quitarlo para que los salmones lleguen a la grava de río arriba, mientras que el dueño del molino dice que su turbina se pararía.',
    'Petra Holgado, que lleva once años contando los peces, explicó en la reunión que el otoño pasado vio nueve salmones y el anterior ninguno.',
    'Un perito llegado de Bracamonte calcula que una escala para peces costaría 240.000 euros, una suma que provocó risas en las últimas filas.',
    'El pueblo pedirá un préstamo a la provincia y volverá a hablar del asunto en junio, cuando el agua esté lo bastante baja para ver los cimientos.',
  ],
  it: [
    'Un paese litiga per la sua diga',
    'La vecchia diga sopra il mulino trattiene il fiume da prima che chiunque in paese possa ricordare, e giovedì gli abitanti si sono riuniti per decidere che cosa farne.',
    'I pescatori la vogliono togliere perché i salmoni arrivino alle ghiaie a monte, mentre il padrone del mulino dice che la sua turbina si fermerebbe subito.',
    'Petra Olgiati, che conta i pesci da undici anni, ha raccontato all’assemblea di avere visto nove salmoni lo scorso autunno e nessuno l’anno prima.',
    'Un perito venuto da Braccaforte stima il prezzo di una scala per i pesci in 240.000 euro, una somma che ha fatto ridere le ultime file.',
    'Il paese chiederà un prestito alla provincia e tornerà sulla questione a giugno, quando l’acqua sarà abbastanza bassa da vedere le fondamenta.',
  ],
  pt: [
    'Vila discute o futuro do seu açude',
    'O velho açude acima do moinho segura o rio desde antes de alguém da vila se poder lembrar, e na quinta-feira os moradores reuniram-se para decidir o que fazer com ele.',
    'Os pescadores querem tirá-lo para que os salmões cheguem ao cascalho rio acima, enquanto o dono do moinho diz que a sua turbina ficaria parada.',
    'Petra Holanda, que conta os peixes há onze anos, disse na reunião que viu nove salmões no outono passado e nenhum no ano anterior.',
    'Um perito vindo de Bracaforte calcula que uma escada para peixes custaria 240 mil, uma quantia que fez rir as últimas filas.',
    'A vila vai pedir um empréstimo ao distrito e voltará ao assunto em junho, quando a água estiver baixa o bastante para ver as fundações.',
  ],
  nl: [
    'Molendorp ruziet over zijn stuw',
    'De oude stuw boven de molen houdt de rivier al tegen sinds mensenheugenis, en donderdag kwam het dorp bijeen om te beslissen of hij weg moet.',
    'De hengelaars willen hem slopen zodat de zalm de grindbedden stroomopwaarts kan bereiken, maar de eigenaar van de molen zegt dat zijn turbine dan stilvalt.',
    'Petra Hollema, die al elf jaar de vissen telt, vertelde dat ze afgelopen najaar negen zalmen zag en het jaar daarvoor geen enkele.',
    'Een adviseur uit Brakevoort schat de prijs van een vistrap op 240.000 euro, een bedrag waar op de achterste rijen hard om gelachen werd.',
    'Het dorp vraagt de provincie om een lening en komt er in juni op terug, als het water laag genoeg staat om de fundering te bekijken.',
  ],
  sv: [
    'Kvarnby grälar om sin damm',
    'Den gamla dammen ovanför kvarnen har hållit tillbaka ån längre än någon i byn kan minnas, och i torsdags möttes invånarna för att avgöra om den ska bort.',
    'Fiskarna vill riva den så att laxen når grusbottnarna uppströms, medan kvarnens ägare säger att hans turbin skulle stanna på fläcken.',
    'Petra Hollström, som har räknat fiskarna i elva år, berättade att hon såg nio laxar i höstas och inte en enda året innan.',
    'En konsult från Brackfors uppskattar priset på en fisktrappa till 240 000 kronor, en summa som fick de bakersta raderna att skratta högt.',
    'Byn tänker be länet om ett lån och återkomma till frågan i juni, när vattnet står så lågt att man kan se grunden.',
  ],
  da: [
    'Mølleby skændes om sin dæmning',
    'Den gamle dæmning over møllen har holdt åen tilbage længere, end nogen i byen kan huske, og torsdag mødtes beboerne for at afgøre, om den skal væk.',
    'Lystfiskerne vil rive den ned, så laksen kan nå gydebankerne, mens møllens ejer siger, at hans turbine ville stå stille uden den.',
    'Petra Hollesen, der har talt fiskene i elleve år, fortalte, at hun så ni laks i efteråret og ikke en eneste året før.',
    'En rådgiver fra Brakkefors anslår prisen på en fisketrappe til 240.000 kroner, et beløb som fik de bageste rækker til at le højt.',
    'Byen vil bede regionen om et lån og vende tilbage til sagen i juni, når vandet står lavt nok til at se på fundamentet.',
  ],
  no: [
    'Møllebygd krangler om demningen',
    'Den gamle demningen ovenfor mølla har holdt elva tilbake lenger enn noen i bygda kan huske, og torsdag møttes innbyggerne for å avgjøre om den skal bort.',
    'Fiskerne vil rive den slik at laksen når gyteplassene, mens eieren av mølla sier at turbinen hans ville stå stille uten den.',
    'Petra Hollestad, som har talt fisken i elleve år, fortalte at hun så ni laks i fjor høst og ikke en eneste året før.',
    'En rådgiver fra Brakkefoss anslår prisen på en fisketrapp til 240 000 kroner, en sum som fikk de bakerste radene til å le høyt.',
    'Bygda vil be fylket om et lån og komme tilbake til saken i juni, når vannet står lavt nok til å se på fundamentet.',
  ],
  pl: [
    'Wieś kłóci się o swój jaz',
    'Stary jaz powyżej młyna zatrzymuje rzekę dłużej, niż ktokolwiek we wsi pamięta, i w czwartek mieszkańcy spotkali się, aby zdecydować, co z nim zrobić.',
    'Wędkarze chcą go rozebrać, żeby łososie dotarły na żwirowiska w górze rzeki, a właściciel młyna mówi, że jego turbina stanęłaby bez wody.',
    'Petra Holewa, która od jedenastu lat liczy ryby, opowiedziała zebranym, że jesienią widziała dziewięć łososi, a rok wcześniej ani jednego.',
    'Rzeczoznawca z Brakowic ocenia koszt przepławki na 240 tysięcy złotych, co w ostatnich rzędach wywołało głośny śmiech.',
    'Wieś poprosi powiat o pożyczkę i wróci do sprawy w czerwcu, gdy woda opadnie na tyle, że będzie widać fundamenty.',
  ],
};

const isWithStory = (language: Language): language is WithStory => language in STORIES;

/** Returns a saved page of a story in plain prose with HTML inserted. */
export function pageWith(language: Language, place: Negative['place'], html: string): string {
  const [headline, ...texts] = isWithStory(language) ? STORIES[language] : STORIES.en;
  const story = texts.map((text) => `<p>${text}</p>`);
  if (place !== 'headline') story.splice(place === 'top' ? 0 : place === 'middle' ? 3 : story.length, 0, html);
  return `<!doctype html><html lang="${language}"><head><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${PUBLISHED}T08:00:00+00:00"></head>
<body><main><article><h1>${place === 'headline' ? html : headline}</h1>${story.join('\n')}</article></main></body></html>`;
}
