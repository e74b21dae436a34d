/**
 * Words for what people are known for outside public office. They distinguish namesakes of office-holders. A list
 * cannot hold all English words of this kind, so their endings count too. This is knowledge of language, not facts.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Callings without a typical ending. */
const CALLINGS =
  set(`actor actress singer songwriter rapper musician guitarist drummer bassist pianist violinist cellist composer conductor
  footballer striker midfielder defender goalkeeper keeper winger quarterback receiver linebacker cornerback pitcher catcher outfielder
  infielder shortstop forward center guard tackle lock prop hooker flanker halfback fullback lefty rookie slugger coach manager captain
  golfer jockey boxer wrestler cyclist swimmer sprinter runner goalie skipper scout
  athlete cricketer batsman bowler referee umpire skater skier surfer driver racer gymnast rower player champion star superstar legend
  journalist reporter correspondent photographer cameraman videographer broadcaster presenter anchor host podcaster blogger analyst
  youtuber columnist critic editor publisher novelist author writer poet playwright screenwriter filmmaker film-maker producer illustrator
  cartoonist artist painter sculptor designer architect model comedian comic magician dancer choreographer chef cook baker bluesman
  vocalist frontman keyboardist trumpeter saxophonist tenor soprano soloist
  physicist chemist biologist astronomer mathematician historian philosopher psychologist psychiatrist surgeon doctor nurse scientist
  teacher professor student pupil firefighter policeman policewoman constable sergeant detective officer paramedic pilot farmer plumber
  carpenter priest pastor vicar rabbi imam bishop archbishop victim suspect defendant gunman shooter killer murderer inmate widow widower
  prisoner hostage witness neighbour neighbor resident tourist passenger schoolboy schoolgirl teenager toddler influencer
  astronaut explorer mountaineer climber engineer programmer developer accountant banker realtor landlord tenant trucker welder
  businessman businesswoman entrepreneur investor billionaire millionaire philanthropist tycoon mogul shopkeeper lieutenant owner co-owner
  curler skip substitute apprentice bandleader beekeeper barber scorer stenographer waiter waitress undertaker florist grocer brewer
  miner docker groomer fisherman ferryman lifeguard referee linesman timekeeper bellringer organist piper busker juggler puppeteer
  lawyer barrister activist campaigner reformer psychic astrologer vlogger streamer gamer stuntman entertainer impressionist economist`);

/** Endings that only people's callings have: "defenseman", "biologist", "electrician", "ballplayer". */
const ENDING =
  /^\p{Ll}[\p{Ll}-]*(?:man|woman|ist|ician|eer|grapher|maker|player|writer|wright|herder|monger|stress|trix)$/u;
/** Endings that most often mean a calling: "roper", "sculptor". */
const LOOSE_ENDING = /^\p{Ll}[\p{Ll}-]*\p{Ll}(?:er|or)$/u;

/** Words with such endings that may describe any office-holder, or do not mean people. */
const NO_CALLINGS =
  set(`chairman chairwoman congressman congresswoman statesman stateswoman spokesman spokeswoman assemblyman assemblywoman councilman
  councilwoman alderman ombudsman strongman gentleman man woman middleman committeeman committeewoman freshman kinsman countryman layman
  clergyman nobleman human german roman lawmaker policymaker policy-maker peacemaker kingmaker dealmaker decision-maker politician
  populist nationalist socialist communist centrist separatist loyalist royalist monarchist reformist islamist marxist leftist rightist
  federalist unionist feminist finalist environmentalist conservationist abolitionist zionist optimist pessimist strategist lobbyist
  sexist racist fascist extremist terrorist globalist isolationist protectionist opportunist narcissist misogynist supremacist
  chauvinist elitist moralist realist idealist pragmatist institutionalist constitutionalist originalist textualist secessionist
  imperialist colonialist interventionist internationalist capitalist anarchist dictator traitor agitator
  tourist list exist persist resist assist consist insist twist career volunteer pioneer auctioneer peer beer
  leader co-leader ringleader member minister commissioner speaker treasurer supporter backer insider outsider newcomer winner loser
  front-runner frontrunner runner-up challenger contender father mother brother sister daughter stepbrother stepsister grandfather
  grandmother fundraiser holder officeholder office-holder office-seeker commander bearer hard-liner hardliner brexiteer leaver remainer
  power number order paper newspaper letter matter summer winter dinner chamber corner border river water weather chapter character
  answer offer however whether together never ever after under over other another rather either neither earlier later sooner further
  computer quarter centre theater theatre transfer manner counter encounter remember consider deliver discover cover recover register
  enter suffer refer differ prefer gather per her better larger former latter inner outer upper lower proper clever super master shelter
  disaster monster trigger tower shower flower finger shoulder murder wonder thunder gender tender surrender reminder longer older
  younger bigger smaller greater higher fewer easier banner dollar october september november december
  governor mayor senator chancellor solicitor counsellor councillor prosecutor predecessor successor sponsor co-sponsor cosponsor
  ambassador negotiator mediator legislator administrator survivor ancestor major minor prior junior senior honor honour labor labour
  color colour favor favour error factor floor door motor sector mirror terror harbor harbour humor humour rumor rumour flavor behavior
  interior exterior superior for or nor indoor outdoor tutor director auditor monitor assessor
  adviser advisor organiser organizer observer voter candidate lesser elder premier soldier insurer employer user buyer seller`);

/**
 * True if the word in lower case is a calling outside public office.
 *
 * @param loose a noun for a person is expected here anyway, so looser endings count
 */
export function isCallingWord(word: string, loose: boolean): boolean {
  const one = word.toLowerCase().replace(/^(?:co|vice|ex|non|sub)-/, '');
  if (isListedCalling(one)) return true;
  if (NO_CALLINGS.has(one) || word !== word.toLowerCase()) return false;
  return ENDING.test(one) || (loose && LOOSE_ENDING.test(one));
}

/** True if the word is in the list of callings, as one or as several. */
export function isListedCalling(word: string): boolean {
  const one = word.toLowerCase();
  return CALLINGS.has(one) || (one.endsWith('s') && CALLINGS.has(one.slice(0, -1)));
}

/**
 * Trades, arts and sports that a known person of science, business or law does not have beside the work that the packs
 * describe. Callings of that work ("engineer", "investor") are not among them.
 */
const CRAFTS =
  set(`actor actress singer songwriter rapper musician guitarist drummer bassist pianist violinist cellist footballer striker midfielder
  goalkeeper quarterback linebacker pitcher golfer jockey boxer wrestler cyclist swimmer sprinter cricketer batsman bowler gymnast
  cameraman poet playwright cartoonist painter sculptor potter weaver choreographer dancer comedian chef baker butcher brewer farmer
  fisherman plumber carpenter electrician mechanic tailor barber florist grocer dentist vet nurse midwife surgeon firefighter policeman
  policewoman constable sergeant paramedic priest vicar pastor rabbi imam bishop beekeeper gardener waiter waitress bartender undertaker`);

/** True for a trade, an art or a sport. */
export const isCraft = (word: string): boolean => CRAFTS.has(word.toLowerCase());

/** Nouns that may describe any office-holder: relatives, sides, and places in a contest. */
const NEUTRAL =
  set(`son daughter father mother brother sister husband wife grandson granddaughter nephew niece uncle aunt cousin in-law couple twin
  friend ally foe critic rival enemy opponent supporter favourite favorite front-runner frontrunner incumbent challenger contender
  nominee candidate hopeful winner loser runner-up successor predecessor heir scion native veteran graduate alumnus hero icon
  target subject choice pick man woman person figure face voice hawk dove moderate conservative progressive liberal populist
  one first second third last only most highest top head chief boss half part product symbol sponsor co-sponsor cosponsor politician
  democrat republican socialist catholic protestant jew muslim christian mormon lawyer aide confidant confidante protege protégé
  mentor insider outsider newcomer maverick stalwart loyalist advocate proponent veteran freshman leader member lawmaker immigrant
  descendant survivor recipient`);

/** True if this noun may describe anybody in public office. */
export const isNeutralNoun = (word: string): boolean => NEUTRAL.has(word) || NEUTRAL.has(word.replace(/s$/, ''));

/** Callings within politics. They do not count: "the architect of the bill". */
export const MADE_IN_OFFICE =
  /^(?:main |chief |lead |co-)?(?:author|architect|writer|engineer|champion|driver|host|manager|editor|captain|star|critic|owner|player) (?:of|behind|in|on) (?:(?:the|a|an|his|her|its|that|this|last|one)\b.*)?\b(?:bill|law|act|legislation|plan|policy|amendment|measure|reform|deal|package|agreement|resolution|budget|summit|treaty|pact|meeting|talks|inquiry|impeachment|party|debate|government|strategy|programme|program)\b/i;

/** Clauses about other work: ", who pitched for", ", who plays bass". */
export const OTHER_WORK =
  /^,? (?:who|and who) (?:once |also |has |had |previously |famously |still |then |later )*(?:pitch(?:ed|es)|sang|sings|sung|scored|scores|coach(?:ed|es)|starred|stars|paint(?:ed|s)|drum(?:med|s)|bowl(?:ed|s)|batted|bats|rac(?:ed|es)|skat(?:ed|es)|swam|swims|box(?:ed|es)|wrestl(?:ed|es)|compos(?:ed|es)|choreograph(?:ed|s)|danc(?:ed|es)|perform(?:ed|s)|act(?:ed|s) in|hosts|edit(?:ed|s)|umpires|kick(?:ed|s) (?:a|the|for)|caught|drives(?! (?:the|a|an|his|her|its|this|that) (?:policy|agenda|message|debate|push))|bakes|brews|won (?:\d+|\p{L}+) caps|played(?! (?:an?|the|no|his|her|its)? ?(?:[\p{Ll}-]+ ){0,2}(?:role|part|golf|down|up|host|politics|along|ball|cards|game))|plays(?! (?:an?|the|no)? ?(?:[\p{Ll}-]+ ){0,2}(?:role|part|down|up)))\b/u;
