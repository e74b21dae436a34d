import { rememberedLast } from '../remembered.ts';
import { afterNumber, openingTest } from './openings.ts';

/**
 * Labels of furniture, in the languages with the most pages. They exclude only short lines, and what belongs to a
 * heading ("Related stories"). They never exclude running text. openings.ts describes how phrases are written.
 */

const opensSection = openingTest(
  "|related$|related:|related /stor/article/post/news/content/link/topic/coverage/reading/video/item/search/tag|more /from/on/in/stories/news/like|read /more/next/also/this next|you may /like/also like/also enjoy/want/also want/be interested/also be interested/enjoy/have missed|you might /like/also like/also enjoy/want/also want/be interested/also be interested/enjoy/have missed|you could /like/also like|you'll /like/also like/love|readers also /like/read/enjoy|more for you|picked for you|recommended$|recommended:|recommended /for/by/stor/article/reading/post/video/content/link/news|trending$|trending:|trending /now/on/in/stor/article/topic/news/today/video|most /read/popular/viewed/shared/commented|latest /news/stories/articles/posts/videos|popular /posts/stories/now/articles|recent /posts/articles/stories|leave /a reply/a comment/your reply/your comment|post /a reply/a comment/your reply/your comment|add /a reply/a comment/your reply/your comment|write /a reply/a comment/your reply/your comment|comment%|comments%|join the /conversation/discussion|share /this/on/your|about the author$|about the authors$|about the speaker$|about the speakers$|about the writer$|über den autor$|über die autorin$|über die autoren$|à propos de l'auteur$|sobre el autor$|sobre la autora$|sobre o autor$|sobre a autora$|o autorze$|sign up|subscribe|newsletter%|newsletter:|newsletter /sign/sub|get the/…newsletter|get our/…newsletter|follow us|tags$|topics$|filed under|see also|also /on/read/in/see|don't miss|up next|next /article/story/post|previous /article/story/post|sponsored$|sponsored:|sponsored /by/content/link/post/stor/message/article|promoted$|promoted:|promoted /by/content/link/post/stor/message/article|around the web|from the web|editor's picks|editors' picks|editors picks|what to read next|tell us what you think|what do you think|have your say|top stories|in case you missed" +
    '|press contact%|press contacts%|media contact%|media contacts%|media enquiries%|media inquiries%|ansprechpartner%|ansprechpartnerin%|ansprechpersonen%|pressekontakt%|kontakt für die presse|rückfragen /an:/an$|contact presse%|contacts presse%|contacto de prensa%|contatti stampa%|contatti per la stampa%|contato para imprensa%|perscontact%|presskontakt%|pressekontakter%|kontakt dla mediów%|kontakt pro média%|sajtókapcsolat%|お問い合わせ先%|本件に関するお問い合わせ|보도자료 문의' +
    '|more /articles/posts/by/coverage|other /stories/posts/articles|older posts|further articles|keep reading|continue reading|also in this section|we recommend|mehr zum thema|mehr /aus/von/über|das könnte /sie auch/dich auch/euch auch/sie interessieren|auch lesenswert|passend dazu|neueste /beiträge/artikel|beliebte /beiträge/artikel|weitere beiträge|weiterlesen|meistgelesene|lesen sie /auch/mehr|lies auch|auch interessant|weitere /artikel/themen/nachrichten/meldungen|ähnliche /artikel/beiträge|meistgelesen|schlagwörter|schlagworte|stichwörter|kommentar%|kommentare%|diskutieren|teilen' +
    '|vous /aimerez aussi/pourriez aimer|à découvrir|dans la même /rubrique/catégorie|nos derniers articles|derniers articles|les plus /partagés/commentés|à lire /aussi/également/ensuite|a lire /aussi/également/ensuite|lire aussi|sur le même /sujet/thème|article/s liés/ liés/s similaires/ similaires|commentaire%|commentaires%|les plus lus' +
    '|te puede interesar|le puede interesar|también /te puede/le puede/puede interesar|quizás te interese|te recomendamos|no te pierdas|últimas noticias|lo más /leído/visto|entradas /relacionad/recientes|te puede gustar|lee /también/además|noticias relacionad|artículos relacionad|contenido relacionad|comentario%|comentarios%|más /noticias/leíd/sobre/información' +
    '|ti potrebbe /interessare/piacere/anche|ti potrebbero /interessare/piacere|articoli /simili/recenti|altri articoli|ultimi articoli|ultime notizie|i più letti|você também pode|talvez /te interesse/goste|últimas notícias|posts /relacionad/recentes|artigos recentes|também pode interessar|leggi anche|potrebbe interessarti|potrebbero interessarti|articoli correlati|commenti$|leia /também/mais|veja /também/mais|notícias relacionad|artigos relacionad|mais lidas|saiba mais' +
    '|gerelateerd|meer nieuws|aanbevolen|meest /gelezen/bekeken|ook interessant|relaterat|relaterte|relaterede|fler /artiklar/nyheter|flere /artikler/saker/nyheter|seneste nyt|siste nytt|senaste nytt|przeczytaj /również/także|powiązane|zobacz inne|lees /ook/meer/verder|meer over|reacties$|läs /även/också/mer|les /også/mer|læs også|mest /läst/lest/læst|czytaj /także/też/więcej|zobacz /także/też/również|komentarze|читайте также|по теме|комментари' +
    '|najczęściej czytane|polecane|podobne /artykuły|nejčtenější|související$|související /články|čtěte /také|najčítanejšie|lue /myös/lisää|luetuimmat|olvassa /el/tovább|legolvasottabb|kapcsolódó|ajánljuk|további cikkek|ilgili /haberler|en çok okunan|son dakika haberleri|çok okunan|citește și|cele mai citite|pročitajte /još/i|najčitanije|διαβάστε /επίσης/ακόμη/ακόμα|σχετικά /άρθρα|δημοφιλή' +
    '|самые популярные|самое читаемое|популярное|смотрите также|похожие /статьи/материалы|последние новости|главные новости|добавить /отзыв/комментарий|отзывы$|читайте також|схожі |популярні |tin liên quan|đọc thêm|xem thêm|baca /juga|berita terkait|terpopuler' +
    '|اقرأ /أيضا/أيضًا|مواضيع /ذات/متعلقة|الأكثر /قراءة|קראו גם|כתבות נוספות|भी पढ़ें|관련기사|관련 기사|많이 본|相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|热门|熱門|推荐阅读|猜你喜欢' +
    '|関連/記事/ニュース/キーワード|あわせて読みたい|おすすめ|人気記事|ランキング|コメント|',
);

const opensComments = openingTest('|comment%|comments%|');

const AFTER_LABEL = ' \n\u00a0|/·•,';
const opensLabel = openingTest(
  "|share|tweet|pin|email|e-mail|print|save|facebook|twitter|whatsapp|whats app|linkedin|reddit|telegram|copy link|link copied|listen|play|pause|watch|advertisement|advertisements|advert|ad|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|annons|annonse|reklama|reklam|iklan|реклама|add interest|loading|close|menu|skip|reply|gallery|story continues below|article continues below|continue reading|scroll to continue|read full article|click here|show more|view /all/more/comments|load more|back to top|previous|next|teilen|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir|condividi|stampa|delen|dela|del|skriv ut|シェア|印刷|保存|拡大|anhören|artikel anhören|beitrag anhören|listen to article|listen to this article|écouter|écouter l'article|escuchar|escuchar artículo|ascolta|ascolta l'articolo|ouvir|ouça|compartilhar|compartilhe|partilhar|luister|lyssna|lyt|posłuchaj|udostępnij|wydrukuj|sdílet|zdieľať|dinle|paylaş|yazdır|megosztás|distribuie|jaa|слушать|прослушать|поделиться|поділитися|κοινοποίηση|شارك|مشاركة|استمع|공유|分享|link zum youtube-inhalt|",
  AFTER_LABEL,
);
const opensCount = openingTest(
  '|comment|comments|share|shares|min|mins|minute|minutes|min read|mins read|minute read|minuti di lettura|minutes de lecture|min de lecture|minutos de lectura|min lesezeit|minuten lesezeit|min leestijd|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|',
  AFTER_LABEL,
);

const opensPointer = openingTest(
  '|read|see|watch|more|related|also|lesen sie|mehr dazu|siehe auch|lire|à lire|a lire|voir|lee|lea|ver|leggi|leia|veja|kapcsolódó|kapcsolódó cikk|související|čtěte také|lue myös|ilgili haber|lees|läs|les|læs|czytaj|zobacz|читайте|関連|previous story|previous topic|previous article|previous post|next story|next topic|next article|next post|vorheriger artikel|nächster artikel|article précédent|article suivant|artículo anterior|artículo siguiente|',
  ' :：–—|>',
);

const CONSENT =
  /externe[nrs]? inhalt|(?:youtube|instagram|facebook|tiktok|x)-inhalte? (?:erlauben|laden|anzeigen|zulassen)|personenbezogenen? daten|damit einverstanden|klick für den datenschutz|empfohlener redaktioneller|contenu (?:externe|bloqué)|accept\w* (?:les |all |the )?cookies|allow cookies|cookie (?:settings|policy|preferences)|(?:view|see|display|access) this (?:content|video|post|embed)|content is (?:hosted|provided|not available)|your consent|enable java-?script|requires java-?script|javascript (?:is|to)|browser does not support|contenido externo|contenuti esterni|conteúdo externo|externe inhoud|eksternt innhold|externt innehåll/;

const opensPromotion = openingTest(
  '|sign up /for/to/here/now/today|subscribe /to/now/for/today/here|follow /us/@/him/her/them/the author|get the/…newsletter/…inbox/… app /… app./…delivered|get our/…newsletter/…inbox/… app /… app./…delivered|get more/…newsletter/…inbox/… app /… app./…delivered|get all/…newsletter/…inbox/… app /… app./…delivered|get your/…newsletter/…inbox/… app /… app./…delivered|get unlimited/…newsletter/…inbox/… app /… app./…delivered|download the/… app /… app.|download our/… app /… app.|join our/…newsletter/…mailing/…channel/…community|join the/…newsletter/…mailing/…channel/…community|want /more/to read/the latest|like us|like this|support /independent/our/local/quality|please /contribute/donate/support/subscribe|your /contribution/support/subscription|to continue reading|to keep reading|already /a/have|create /a account/an account/your account/a free account/your free account|exclusive articles|unlimited access|unlimited online access|start your day|stay connected' +
    "|jetzt /anmelden/abonnieren/testen|folgen sie /uns/der/dem|folge uns|folgt uns|devenez fan|suivez-nous|suivez /nous/notre/l'actualité|síguenos|síganos|seguici|siga-nos|volg ons|följ oss|følg oss|obserwuj nas|melden sie sich|abonnieren sie|abonnez-vous|kövess|kövesse|iratkozz|kövessen minket|seurata meitä|seuraa meitä|tilaa uutiskirje|sledujte nás|přihlaste se|takip et|bizi takip|abone ol|inscrivez-vous|suscríb|iscriviti|abbonati|assine|inscreva-se|meld je aan|prenumerera|有料会員|会員限定|残り|この記事は有料|подпис|подпиш|",
);

/** A line that asks readers to follow somebody on a network, up to a few words behind the network's name. */
const FOLLOWS =
  /^(?:you can |please )?(?:follow|find|join|like) [^.!?:]{2,60} (?:on|at) (?:@|twitter|facebook|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|telegram|whatsapp|x\b)[^.!?]{0,24}[.!:]?$/;
/** A question whether the page was of use. */
const FEEDBACK =
  /^(?:was|is) (?:this|the) (?:page|article|story|information|answer|content) (?:helpful|useful)|^did (?:this|you find)\b.{0,50}(?:help|looking for|useful)|^(?:war|hat) (?:ihnen |dir )?(?:dies\w*|der|die) (?:artikel|beitrag|seite|information\w*).{0,30}(?:hilfreich|geholfen|nützlich)|^cette (?:page|information|article).{0,30}utile|^(?:te|le) (?:ha (?:sido|resultado)|resultó) útil|^¿(?:te|le|fue|ha).{0,40}útil|^(?:questa pagina|queste informazioni).{0,40}util|^(?:esta página|este conteúdo|esta informação).{0,30}útil|^(?:was|heeft) (?:deze|dit)\b.{0,40}(?:nuttig|geholpen)|^(?:hjälpte|var) (?:informationen|sidan|innehållet|den här|texten)|^(?:fandt du|fant du|var (?:siden|denne))\b.{0,50}|^(?:oliko|auttoiko)\b.{0,50}\?$|^czy (?:ta strona|ten artykuł|te informacje)\b.{0,40}(?:pomoc|przydatn)|^(?:byla|pomohl)\w* (?:vám )?(?:tato|tyto)\b/;

/** A text in lower case. Six tests ask for the same opening. */
const lower = rememberedLast((text) => text.toLowerCase().replaceAll('’', "'"));

/** Headings of a summary that is a list before the text and repeats it. */
const opensSummaryWords = openingTest(
  "|key points|key takeaways|takeaways|the gist|at a glance|in brief|in short|quick read|tl;dr|ai summary|summary|highlights|kort fortalt|kort oppsummert|kort sagt|oppsummering|i korthet|sammanfattning|snabbversionen|overblik|in kürze|kurz zusammengefasst|auf einen blick|das wichtigste|zusammenfassung|darum geht|l'essentiel|en bref|résumé|ce qu'il faut retenir|à retenir|en resumen|las claves|resumen|claves|en breve|in breve|in sintesi|punti chiave|riassunto|resumo|em resumo|em síntese|principais pontos|in het kort|samenvatting|samengevat|w skrócie|streszczenie|najważniejsze|tiivistelmä|özet|кратко|главное|要約|要点|ポイント|요약|",
  ' :',
);

/** A heading that opens a summary. */
export const opensSummary = (text: string): boolean => text.length <= 40 && opensSummaryWords(lower(text));

/** East Asian labels are often in brackets: "【関連記事】". */
const BRACKET = /^[【［〔■●▼▶]+\s?/;

/** Headings of texts about the people who wrote the article or spoke. */
const ABOUT_WRITERS =
  /^(?:(?:about|meet) (?:the|our) (?:author|speaker|writer|reporter|journalist|contributor|photographer|columnist|panell?ist|guest|expert)s?|über (?:den|die) (?:autor|referent|redner|gast|gäste|fotograf)(?:in|en|innen|inn?en)?|à propos (?:de l['’]auteure?|des auteurs)|sobre (?:el autor|la autora|los autores|o autor|a autora|os autores)|(?:l['’]autore|l['’]autrice|gli autori)|over de auteurs?)\W{0,2}$/;

/** True for a heading of a text about the article's writers, or about those who spoke. */
export const opensBiography = (text: string): boolean => text.length <= 40 && ABOUT_WRITERS.test(lower(text));

/** Headings of a summary that a machine made, which may be a paragraph too. */
const MACHINE_SUMMARY =
  /^(?:(?:an? )?(?:ai|a\.i\.|machine|auto(?:matic)?|smart|gpt)[- ](?:generated |made |written )?(?:summary|overview|recap|key (?:points|takeaways))|(?:summary|overview|key (?:points|takeaways))(?: (?:generated|made|written|created|powered))? (?:by|with) (?:an? |our )?(?:ai|a\.i\.|machine|gpt\b.{0,6}|artificial intelligence|chatbot)|(?:ki|ai)-?(?:generierte )?(?:zusammenfassung|überblick)|zusammenfassung (?:der|durch|von|mit) (?:ki|künstliche[rn]? intelligenz)|(?:résumé|synthèse)(?: généré[e]?)? (?:par|avec) (?:l['’]ia|une ia|ia)|resumen(?: generado)? (?:por|con) (?:la )?ia|riassunto(?: generato)? (?:dall['’]|con l['’])ia|resumo(?: gerado)? (?:por|com) ia|ai-samenvatting|ai-sammanfattning|ai-oppsummering)\W{0,3}$/;

/** True for a heading of a summary that a machine made. */
export const opensMachineSummary = (text: string): boolean => text.length <= 60 && MACHINE_SUMMARY.test(lower(text));

/** A heading or a short line that opens a section outside the article. */
export function opensFurniture(text: string): boolean {
  if (text.length > 60) return false;
  const words = lower(text).replace(BRACKET, '');
  return opensSection(words) || opensComments(afterNumber(words));
}

/** True for a heading of readers' comments: "Comments", "3 comments". */
export function opensReadersComments(text: string): boolean {
  const words = lower(text);
  return text.length <= 40 && (opensComments(words) || opensComments(afterNumber(words)));
}

/** True for a short line that is a button, a label or an advertisement's mark. */
export function isLabel(text: string): boolean {
  if (text.length > 45) return false;
  const words = lower(text);
  return opensLabel(words) || opensCount(afterNumber(words));
}

/** True for a line that leads to another article: "Read more: …". `linked` is the share of its text in links. */
export const isPointer = (text: string, linked: number): boolean =>
  linked > 0.45 && text.length < 250 && /^[^.!?]{0,48}[:：–—|>]/.test(text) && opensPointer(lower(text));

/** True for a request for consent, an account, a subscription or an app: words of the site about itself. */
export function isAppeal(text: string): boolean {
  if (text.length > 320) return false;
  const words = lower(text);
  if (opensPromotion(words) || CONSENT.test(words)) return true;
  return text.length < 200 && (FOLLOWS.test(words) || (text.length < 100 && FEEDBACK.test(words)));
}
