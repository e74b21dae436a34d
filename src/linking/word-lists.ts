/** Word lists for decisions. This is knowledge of language, not facts: it must not contain names of entities. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Titles that show a person's gender. */
export const MALE_TITLES = set('mr sir lord herr monsieur señor sr signor pan senhor congressman chairman king prince');
export const FEMALE_TITLES = set(
  'mrs ms miss dame lady frau madame mme mlle señora sra signora pani congresswoman chairwoman queen princess',
);

/** Capitalised words that are not part of a name beside them: at the start of a sentence, or always (days, months). */
export const NOT_NAMES =
  set(`a an the this that these those my your his her its our their and but or nor so yet for if when while
  whenever wherever whatever whoever whichever amid amidst alongside toward towards upon above below behind beneath except
  as because since although though unless until before after once where whereas whether than then there here now today yesterday
  tomorrow tonight in on at by with from to of into onto over under about against between among during without within through
  despite beyond besides instead like unlike per via not no never also even just still only again already soon later earlier
  meanwhile however moreover therefore thus hence otherwise perhaps maybe indeed clearly finally first second third last next what
  why how who whom whose which is was are were be been being am has have had do does did can could will would shall should may
  might must let lets says said say told tells asked asks wrote writes added adds called replied according both either neither
  all some any many most few several each every one two three four five six seven eight nine ten another other others such same
  former current ex then-ceo it he she they we you i him them us me
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april
  may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  ai us uk eu un tech big exclusive breaking watch read video photo photos credit update updated correction editor’s editors analysis opinion
  critics people employees staff experts sources investors officials lawmakers reporters insiders users friends fans supporters
  der die das ein eine und oder aber als wenn wie was wer auch nach von mit für bei seit so dann doch nur noch schon jetzt heute
  le la les un une des du de et ou mais quand comme pour avec sans sur selon après avant depuis puis alors aussi
  el los las una unos y o pero cuando como para con sin sobre según desde entonces también en
  il lo gli e ma se per con del della dopo prima secondo che
  i w z na do od po że ale gdy jak dla o u
  и в на с но а что как когда по для от до из о об у за это
  de het een en maar als toen naar van met voor door
  ve ama ile için bir bu
  και ο η το τον την στο στη αλλά όταν`);

/** Words for relatives, before a name: "my husband Claude", "Oma Meta". */
export const RELATIVES =
  set(`husband wife son daughter brother sister father mother dad mum mom uncle aunt cousin nephew niece grandfather
  grandmother grandpa grandma grandson granddaughter boyfriend girlfriend fiancé fiancée dog cat horse puppy kitten
  mann frau sohn tochter bruder schwester vater mutter onkel tante opa oma hund katze kater mari femme fils fille frère sœur oncle
  tante cousine chien chat marido esposa hijo hija hermano hermana tío tía perro gato marito moglie figlio figlia fratello sorella zio zia`);

/** Words after a name that turn it into another name: "Altman Foundation", "Gemini Observatory". */
export const NAME_ENDINGS =
  set(`foundation institute institution university college school academy group capital ventures partners
  holdings fund trust bank street avenue road square hall house center centre museum gallery library hospital clinic prize award
  medal lecture professor chair scholarship fellowship theatre theater stadium park county city town village island river lake
  mountain bay airport station bridge island observatory telescope constellation exchange crypto project mission program z-score z
  jr sr ii iii iv brothers sisters sandler swift`);

/** Nouns for places and prizes that people give their names to, in lower case: "the Queen Elizabeth hospital". */
export const NAMED_AFTER_PEOPLE =
  set(`hospital bridge school university college library airport institute museum theatre theater stadium foundation
  expressway freeway highway memorial prize award trophy tunnel dam scholarship fellowship lecture`);

/** Words for companies and products, before their names: "Rival Anthropic", "Chatbot Grok". */
export const DESCRIPTIONS =
  set(`rival competitor startup start-up upstart newcomer chatbot assistant model app tool platform system
  chipmaker developer maker creator giant company firm lab laboratory owner parent partner backer investor customer conglomerate
  konkurrent anbieter hersteller konzern mutterkonzern entreprise société groupe empresa compañía grupo azienda società gruppo`);

/** Words after the name of a company or a product that do not change its meaning: "Meta CEO", "Gemini Pro". */
export const AFTER_PRODUCT =
  set(`ai pro ultra flash nano advanced mini max plus large medium small reality code opus sonnet haiku turbo preview live studio
  api app inc corp corporation llc ltd plc co platforms labs lab research team ceo cto cfo coo president founder cofounder chief
  chairman chair executive director vice senior head general global managing board spokesperson spokesman spokeswoman researcher engineer vp enterprise business edition model
  models chatbot assistant i ii iii s`);

/**
 * Capitalised words after an organisation's name that do not change its meaning: forms of companies, and posts besides
 * the titles.
 */
export const AFTER_COMPANY =
  set(`inc corp corporation company llc ltd limited plc pbc co ag sa gmbh se nv hq pr vp svp evp cio ciso cmo cpo gc vice senior
  general executive managing acting interim deputy associate assistant global board spokesperson spokesman spokeswoman president
  cofounder founders chairs secretary secretary-general leader leaders member members managers manager principal staff
  officials republicans democrats conservatives independent special chairmen economists governors`);

/**
 * Common given names. In headlines and in German, capitals show nothing. There, these names show another person with
 * that surname.
 */
export const GIVEN_NAMES =
  set(`aaron adam adrian alan albert alex alexander alexandra alfred ali alice alison allison amanda amber amy
  andrea andreas andrew andrzej angela anita ann anna anne annie anthony antonio arnold arthur ashley barbara beatrice ben benjamin
  bernard bernie beth betty beverly bill billie billy bob bobby brad brandon brenda brian bruce bryan camille carl carla carlos carol
  caroline catherine cecilia charles charlie charlotte chris christian christina christine christopher chuck cindy claire clara claude
  claudia colin connie craig curtis cynthia dale dan daniel danielle dave david dean deborah debra dennis diana diane dick dmitri dmitry
  dolores don donald donna doris dorothy doug douglas drew duncan earl ed eddie edgar edith eduardo edward edwin eileen elaine elena eli
  elizabeth ella ellen emily emma eric erica erik ernest ethan eugene eva evan evelyn felix fernando fiona florence frances francis
  francisco frank fred frederick gabriel gary gavin geoffrey george georgia gerald gerard gilbert gina glenn gloria gordon grace graham
  greg gregory hannah hans harold harry harvey heather hector heidi helen henri henry herbert holly howard hugh hugo ian igor ingrid
  irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jason javier jay jean
  jeff jeffrey jenna jennifer jenny jeremy jerry jesse jessica jim jimmy joan joanna joe joel johan johann john johnny jon jonathan jordan
  jorge jose josé joseph josh joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy
  keith kelly ken kenneth kent kevin kim kimbal kimberly klaus kristin kurt kyle larry laura lauren laurence lawrence lee leo leon leonard
  leslie lewis liam linda lisa liz lorenzo louis louise lucas lucy luis luke lynn manuel marc marcel marco marcus margaret maria marie
  marilyn mario marion mark martha martin mary mathieu matt matthew maurice max megan melissa michael michel michelle miguel mike mikhail
  monica nancy naomi natalie nathan neil nicholas nick nicola nicolas nicole nikola nina noah nora norbert norman oleg olga oliver oliver
  olivia oscar otto pablo pamela patricia patrick paul paula pavel pedro peggy pete peter phil philip phillip pierre rachel ralph ramon
  randy ray raymond rebecca regina ricardo richard rick ridley rita rob robert roberta roberto robin rod roger roland ron ronald rosa rose
  ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sharon shawn sheila shirley simon
  sofia sophia sophie stanley stefan stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tara taylor ted teresa
  terry theodore theresa thierry thomas tiffany tim timothy tina todd tom tommy tony tracy travis tyler valerie vanessa vera vernon
  veronica victor victoria vincent virginia vivian vladimir walter wanda warren wayne wendy werner will william wolfgang yvonne zachary
  роберт джек иван александр сергей михаил алексей анна мария`);

/**
 * Letters with full stops that are not initials: "in the U.S. Altman said", "posted on X. Altman", "M. Altman" in
 * French.
 */
export const NO_INITIALS = /^(?:U\.S|U\.K|U\.N|E\.U|A\.I|D\.C|L\.A|N\.Y|M|X)\.\s?$/;
