/**
 * Openings of editor's notes, by language. A passage with such an opening is kept even among furniture (footers,
 * asides, the end of the page). Other modules decide whether it is a note.
 */
const OPENINGS: readonly string[] = [
  // English; a newsroom's initials may precede "editor’s note", a qualifier after "this" ("this March 11 story"); "Editor:"
  // and "Editor at Large:" alone label a name
  '(?:[a-z]{2,5} )?editor(?!(?: (?!note)[^:]{0,40})?:?$)|correct|clarif|corrigend|update(?!s\\b)|updates(?: with|:| &)|amend|retract|errat|addend|edit(?:ed to add)?:',
  'for the record|what we got wrong|by way of|a note (?:on|about)|apologies|(?:last )?updated .{0,40}(?:to |with )|refile|an? incorrect|the (?:opening|first|second|third|fourth|last|final) paragraph of [“"‘]|note: (?:this|an?)|(?:a )?note to (?:our )?readers|apology|\\((?:adds|recasts|refiles|updates) |as (?:originally|first) pub',
  'this (?:(?:opinion|news|[a-z]{3,9} \\d{1,2}) )?(?:article|story|post|report|piece|page|review|column|headline|version|guide|essay|video|is an? (?:updated|corrected|expanded))',
  'an? (?:earlier|previous|original|prior|version|photo|caption|headline|chart|map|graphic|table|quot|correction|clarification)',
  'in an? (?:earlier|previous|original|prior)|(?:due to|because of|owing to) an?|we (?:originally|initially|have (?:corr|upd|chang|remov|amend|retr))',
  'the (?:article|story|headline|original|caption|print)|(?:story|article|post) (?:updated|corrected|amended)',
  // German
  'zur (?:klar|richtig)|uns ist ein|liebe leser|anm\\.:|korrektur|korrigend|berichtigung|richtigstellung|klarstellung|gegendarstellung|nachtrag|ergänzung|anmerkung|anm\\. ?d|aktualisier|hinweis(?: d|:)|transparenzhinweis|redaktionelle',
  'in (?:einer|der) (?:frühe|vorher|erste|ursprüng)|in diesem (?:artikel|text|beitrag)|(?:dieser|der) (?:artikel|text|beitrag)|wir haben (?:den|diesen|die|das)|die redaktion hat|anders als (?:in|urspr|zun)|(?:wegen|aufgrund) eines',
  // French
  'mise au point|article (?:complété|corrigé|mis)|nos lecteurs|une précéd|rectifi|précision|mises? à jour|mis à jour|màj|maj ?:|erratum|note de la réd|ndlr|(?:dans )?une (?:première|précédente|ancienne|version|erreur)|dans la (?:première|version)',
  "cet(?:te)? (?:article|tribune|enquête|information)|(?:l[’']|)article (?:a été|mis|modif|corrig|actualis)|le titre de cet|nous avons (?:retir|corrig|modif)|contrairement à ce",
  // Spanish and Portuguese
  'corre[cç]|rectifica|aclaraci|esclarec|nota (?:d[aeo]|aos)|fe de|a[ct]{1,2}ualiza|nota acl|donde dice|por lapso|notícia a[ct]|errata|erramos|n\\. de la r|est[ae] (?:not[ií]|nota|info|art|texto|report|mat|diario)|(?:en |n)?u[nm]a (?:primera |primeira |anterior )?vers',
  '(?:en la|na) prime|vers[ãõ]|diferentemente|pedimos discul|por (?:un error|erro|lapso)|o (?:título|texto) (?:des|foi)|(?:artigo|matéria|artículo) a[ct]{1,2}ual',
  // Italian
  "correzion|rettific|aggiorn|precisazion|quest[oa] (?:artic|testo|pezzo)|(?:in |nella )?(?:una |prima )?version|nella prima|articolo (?:aggiorn|modif|corr)|per un (?:errore|refuso)|per una svista|nota: in|in una prec|ci siamo sbagl|nell[’']articolo|ndr",
  // Dutch
  'ter (?:verduid|corr)|excuses:|in een vor|correctie|rechtzetting|noot van|naschrift|aanvulling|verbetering|verduidelijk|(?:in (?:dit|het)|dit) (?:artikel|bericht|stuk)|in een eerdere|(?:in )?de kop (?:van|boven)|de redactie heeft',
  // Swedish, Danish, Norwegian
  'rättelse|fakta(?:fejl|rett)|rätta[dt]|rettet|ett fel (?:har|i)|fejl i|feil i|nb!|uppdater|förtydlig|red\\.? ?anm|rettelse|opdater|oppdater|pr[æe]cisering|presisering|redaktionel|redaksjonel|i en tid(?:ig|lig)|i den första|artikeln|artiklen|artikkelen|saken (?:er|ble|har)|texten har',
  'denne (?:artik|sak|tekst)|den här (?:art|text)|detta är en rätt|vi (?:har (?:avpub|rät)|skrev)|på grund av ett',
  // Polish
  'sprostowan|korekta|aktualizacj|od redakcji|artykuł zost|w (?:poprzedniej|pierwotnej|wcześniejszej|pierwszej) wersji',
  // Languages with a brief lexicon: Slavic, Finnish, Hungarian, Turkish, Romanian, Catalan, Indonesian, other scripts
  '(?:članak|tekst|vijest) je (?:ispravl|(?:na)?dopunj|ažurir|izmi?jen)|(?:článok|článek|text) (?:sme|jsme)|v článku (?:jsme|sme)|в (?:тексте|материале|статье|тексті|матеріалі) (?:исправ|ошиб|виправ|помил)|popravek|oprav[aeiu]|doplně|doplnen|upřesně|spresnen|omluva|ospravedl|ispravk|ispravak|pojašnj|исправлен|поправка|уточнен|обновлен|от редакции|upd\\b|виправлен|уточнення|оновлен|спростув|корекция|актуализац',
  'jutussa (?:kerrottiin|luki|väitettiin|mainittiin|oli)|leiðrétting|athugasemd ritst|pataisymas|p a t a i s|đính chính|cải chính|thông tin cải|act?ualitzac|(?:artikel|berita) ini (?:telah )?di(?:perb|ral|kor|ubah)|oikaisu|korjau|korjattu|päivity|juttua|tarkennus|täsmenn|helyreig|helyesb|javítás|pontosít|frissít|düzelt|güncelleme(?: \\([^)]{4,20}\\))?:|tekzip|editör|erată|rectific|precizar|actualiz|correcci|aclariment|ralat|koreksi|klarifik|catatan redaksi|pembaruan',
  'تصحيح|تصويب|توضيح|تحديث|تنويه|ملاحظة|תיקון|הבהרה|עדכון|הערת|भूल|संशोधन|स्पष्टीकरण|अपडेट|διόρθωση|διευκρίνιση|ενημέρωση|σημείωση|اصلاحیه|پوزش|توضیح و پوزش|সংশোধনী|訂正|追記|お詫び|おわび|編集部|記事の一部|記事中|記事内|本記事|初出時|更正|編按|编按|勘[误誤]|[编編]者|更新：|澄清|特此|바로잡|정정|업데이트|편집자',
];
const CUE = new RegExp(`^[\\s*•([<〈＜“"«†_—–※【〔-]*(?:${OPENINGS.join('|')})`, 'i');

/**
 * Machine-rewritten copies replace the words "update" and "note", but keep the date and the colon: "Replace, Could 18,
 * 7:30 pm:".
 */
const DATED_LABEL =
  /^[\s*(["“]*[\p{Lu}][\p{L}’' ]{2,30}, (?:\p{Lu}\p{L}{2,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10})\b[^.:]{0,40}:/u;

/** Words by which writers refer to this article or to their own writing. */
const SELF =
  /\b(?:this|our|the|earlier|previous|original|first|yesterday.s|last week.s) (?:\S+ ){0,2}(?:article|story|post|report|piece|column|headline|caption|version|wording|text|essay|page)\b|\bwe (?:\S+ )?(?:wrote|said|reported|gave|got|had)\b|(?:dies|unser|früher|älter|erste)\S* (?:artikel|text|beitrag|bericht|überschrift|fassung|version|meldung)|\bwir (?:haben|hatten|schrieben)|überschrift haben wir|(?:cet|cette|notre|l[’']|première|précédente) ?(?:article|texte|titre|version|enquête)|nous (?:avions|avons|ont)|(?:est[ae]|nuestr[oa]|primera|anterior) (?:artículo|noticia|texto|nota|reportaje|versión|información)|quest[oa] (?:articolo|testo|pezzo)|(?:abbiamo|avevamo) (?:\S+ )?(?:scritto|riportato|indicato)|(?:dest|nest|est)[ea] (?:artigo|texto|notícia|reportagem|matéria)|(?:primeira|anterior) (?:versão|reportagem)|escrevemos|(?:dit|deze|ons|vorige|eerdere) (?:artikel|stuk|bericht|versie|tekst)|(?:wij|we) (?:schreven|meldden)|\b(?:artikeln|texten|artiklen|teksten|saken|artikkelen|overskriften|rubriken)\b|\bvi skrev|artykule|artykuł|\btekst(?:u|ie)?\b|napisaliśmy|podaliśmy/i;
const CHANGE =
  /correct|wrong|misquot|mislabel|mixed up|originally|initially|taken out|in fact|earlier (?:version|wording) of this|zunächst|ursprünglich|initialement|inicialmente|aanvankelijk|\berror|mistake|misspel|misstat|misident|amended|updated|removed|replaced|changed|adjusted|withdrawn|retract|apolog|regret|falsch|fehler|verwechsel|korrig|korrekt|berichtig|ergänz|aktualis|angepasst|stimmt nicht|entschuldig|erreur|corrig|modifi|actualis|excus|inexact|\berror|actualiz|rectif|equivoc|\berro\b|atualiz|lapso|desculp|errat|sbagli|refuso|aggiorn|rettif|corrett|scus[ie]|\bfout|onjuist|onrechte|gecorr|aangepast|aangevuld|klopt niet|excuses|\bfel\b|förväx|rättat|rätt ska|uppdater|beklag|\bfejl|rettet|ændret|opdater|\bfeil|oppdater|błąd|błęd|popraw|zaktual|sprost|przepr|dodaliśmy|pomyli/i;
/** Words that request readers to report errors. */
const APPEAL = /\?|\b(?:you|your|ihnen|uns mit|vous|usted|você|scrivi|laat het|tipsa|skriv til|napisz)\b/i;

/** True for a sentence about an error or a change in this article. A request to readers does not count. */
const speaksOfChange = (text: string): boolean =>
  text.length > 40 && /[.:]/.test(text) && CHANGE.test(text) && SELF.test(text) && !APPEAL.test(text);

/** True if a text opens as an editor's note may open. Reads only its first 200 characters. */
export function hasNoteCue(text: string): boolean {
  const opening = text.slice(0, 120);
  return (
    CUE.test(opening) || (opening.includes(':') && DATED_LABEL.test(opening)) || speaksOfChange(text.slice(0, 200))
  );
}
