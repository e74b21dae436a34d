/** Short lines of boxes that promote something within an article: the call at the end, the label at the beginning. */

/** Most UTF-16 code units of such a line. */
export const LONGEST_LABEL = 60;

/** What readers are to do, as a link that ends a box. */
const CALL =
  /^(?:please )?(?:sign (?:the|our|this) (?:petition|letter|pledge)|add your (?:name|voice)|take action|donate|make a donation|give|become a (?:member|supporter|subscriber|patron)|join(?: us)?|support (?:us|our \w+)|subscribe|sign up|register|book|order|buy|pre-?order|get (?:your |the )?(?:tickets?|book|app)|(?:buy|book) (?:your )?tickets?|order (?:the|your) (?:book|copy)|listen|watch|play|download(?: the app)?|learn more|find out more|see more|more info(?:rmation)?|read (?:more|on)|(?:jetzt )?(?:spenden|unterschreiben|unterzeichnen|abonnieren|anmelden|unterstützen|hören|anhören|bestellen|kaufen|buchen|lesen|ansehen)|mehr (?:erfahren|lesen|dazu|infos)|petition (?:unterschreiben|unterzeichnen)|tickets (?:kaufen|sichern)|signe[rz] la pétition|faire un don|je (?:signe|donne|m['’]abonne)|s['’]abonner|en savoir plus|écouter|commander|réserver|firma(?:r)? (?:la|esta) petición|haz un donativo|suscr[íi]bete|escuchar|comprar|más información|firma la petizione|dona|abbonati|ascolta|acquista|scopri di più|assine(?: a petição)?|ouça|saiba mais|teken de petitie|doneer|luister|bestel|lees meer|podpisz petycję|wpłać|posłuchaj|kup|zamów|läs mer|lyssna|les mer|læs mere)(?: (?:now|today|here|for free|jetzt|hier|maintenant|ici|ahora|aquí|ora|agora|nu|teraz))?\W{0,3}$/i;

/** Labels of paid texts. A name may follow "by". */
const ADVERT =
  /^(?:sponsored(?: (?:content|post|story|article|message)| by\b.{1,40})?|paid (?:content|post|partnership|for by\b.{1,40})|(?:partner|branded|native) content|(?:presented|brought to you) by\b.{1,40}|in partnership with\b.{1,40}|promot(?:ed|ion)(?: content| post)?|advert(?:isement|orial)?|anzeige|werbung|bezahlter inhalt|gesponsert(?: von\b.{1,40})?|publicité|contenu (?:sponsorisé|partenaire)|sponsorisé(?: par\b.{1,40})?|publicidad|contenido patrocinado|patrocinado(?: por\b.{1,40})?|publicidade|conteúdo patrocinado|contenuto sponsorizzato|pubblicità|advertentie|gesponsord|annons|annonse|reklama|materiał (?:sponsorowany|partnera)|реклама|広告|广告)\W{0,3}$/i;

/** Sums to choose from ("£3 £5 Another sum"), and the words of a supporter. */
const SUMS = /^(?:[£$€¥]\s?\d{1,3}|\d{1,3}(?:,\d\d)?\s?(?:€|£|\$|euro?s?|kr|zł|chf|fr\.))(?![\d.,]|\p{L})/iu;
const JOINS =
  /^(?:(?:yes, )?i(?:['’]m| am) in|count me in|i['’]ll (?:help|join|give)|(?:ja, )?ich bin dabei|ich (?:mache mit|unterstütze|helfe)|je (?:participe|soutiens|rejoins)|j['’]en suis|me (?:apunto|sumo)|yo (?:apoyo|colaboro)|ci sto|partecipo|eu apoio|ik doe mee|jag är med|jeg er med|wspieram)\W{0,3}$/i;

/** True for the words of a link on which readers are to act. */
export const isCall = (text: string): boolean =>
  text.length <= LONGEST_LABEL && (CALL.test(text) || SUMS.test(text) || JOINS.test(text));

/** True for a line that marks what follows in its box as paid. */
export const isAdvertLabel = (text: string): boolean => text.length <= LONGEST_LABEL && ADVERT.test(text);
