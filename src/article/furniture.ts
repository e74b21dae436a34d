/**
 * Words that furniture is labelled with, in the languages read best. They put out short lines only, and what hangs on a
 * heading ("Related stories"); running text is never judged by them.
 */

const SECTION =
  /^(?:related|more (?:from|on|in|stories|news|like)|read (?:more|next|also|this next)|you (?:may|might|could)(?: also)? (?:like|be interested|enjoy|have missed)|you'll (?:also )?like|recommended|trending|most (?:read|popular|viewed|shared|commented)|latest (?:news|stories|articles|posts|videos)|popular (?:posts|stories|now|articles)|recent (?:posts|articles|stories)|(?:leave|post|add|write) (?:a|your) (?:reply|comment)|(?:\d+ )?comments?\b.{0,12}$|join the (?:conversation|discussion)|share (?:this|on|your)|about the authors?$|sign up|subscribe|newsletters?|get (?:the|our) .{0,30}newsletter|follow us|tags:?$|topics:?$|filed under|see also|also (?:on|read|in|see)|don['’]t miss|up next|next (?:article|story|post)|previous (?:article|story|post)|advertisement|sponsored|promoted|around the web|from the web|editor['’]?s['’]? picks|what to read next|top stories|in case you missed|mehr zum thema|mehr (?:aus|von|über)|das könnte (?:sie|dich|euch) auch|lesen sie (?:auch|mehr)|lies auch|auch interessant|weitere (?:artikel|themen|nachrichten|meldungen)|ähnliche (?:artikel|beiträge)|meistgelesen|kommentare?\b.{0,12}$|diskutieren|teilen|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires)|commentaires?\b.{0,12}$|les plus lus|(?:te|le) puede interesar|lee (?:también|además)|(?:noticias|artículos|contenido) relacionad|comentarios?\b.{0,12}$|más (?:noticias|leíd|sobre|información)|leggi anche|potrebbe(?:ro)? interessarti|articoli correlati|commenti$|leia (?:também|mais)|veja (?:também|mais)|(?:notícias|artigos) relacionad|mais lidas|saiba mais|lees (?:ook|meer|verder)|meer over|reacties$|läs (?:även|också|mer)|les også|les mer|læs også|mest (?:läst|lest|læst)|czytaj (?:także|też|więcej)|zobacz (?:także|też|również)|komentarze|читайте также|по теме|комментари|関連(?:記事|ニュース|キーワード)|あわせて読みたい|おすすめ|人気記事|ランキング|コメント)/iu;

const LABEL =
  /^(?:share|tweet|pin(?: it)?|e-?mail|print|save|facebook|twitter|whats?app|linkedin|reddit|telegram|copy link|link copied|listen|play|pause|watch(?: now)?|advertisements?|advert|ad|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|annons|annonse|reklama|реклама|loading|close|menu|skip|reply|gallery|story continues below|article continues below|continue reading|scroll to continue|read full article|click here|show more|view (?:all|more|comments)|load more|back to top|previous|next|teilen|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir|condividi|stampa|delen|dela|del|skriv ut|\d+ (?:comments?|shares?|min(?:ute)?s?(?: read)?|kommentare?|commentaires?|comentarios?)|シェア|印刷|保存|拡大)(?:[\s|/·•,]|$)/iu;

const POINTER =
  /^(?:read|see|watch|more|related|also|also read|read more|read also|see also|lesen sie|mehr dazu|siehe auch|lire|à lire|lire aussi|voir|lee|lea|ver|leggi|leia|veja|lees|läs|les|læs|czytaj|zobacz|читайте|関連)\b[^.!?]{0,40}[:：–—|>]/iu;

const CONSENT =
  /externe[nrs]? inhalt|personenbezogene daten|damit einverstanden|klick für den datenschutz|empfohlener redaktioneller|contenu (?:externe|bloqué)|accept\w* (?:les |all |the )?cookies|allow cookies|cookie (?:settings|policy|preferences)|(?:view|see|display|access) this (?:content|video|post|embed)|content is (?:hosted|provided|not available)|your consent|enable java-?script|requires java-?script|javascript (?:is|to)|browser does not support|contenido externo|contenuti esterni|conteúdo externo|externe inhoud|eksternt innhold|externt innehåll/i;

const PROMOTION =
  /^(?:sign up (?:for|to|here|now|today)|subscribe (?:to|now|for|today|here)|follow (?:us|@|him|her|them|the author)|get (?:the|our|more|all|your|unlimited) .{0,60}(?:newsletter|inbox|\bapp\b|delivered)|download (?:the|our) .{0,30}app|join (?:our|the) .{0,30}(?:newsletter|mailing|channel|community)|want (?:more|to read|the latest)|like (?:us|this)|support (?:independent|our|local|quality)|please (?:contribute|donate|support|subscribe)|your (?:contribution|support|subscription)|to (?:continue|keep) reading|already (?:a|have)|create (?:a|an|your) (?:free )?account|exclusive articles|unlimited (?:online )?access|start your day|jetzt (?:anmelden|abonnieren|testen)|melden sie sich|abonnieren sie|abonnez-vous|inscrivez-vous|suscríb|iscriviti|abbonati|assine|inscreva-se|meld je aan|prenumerera|有料会員|会員限定|残り\d+文字|この記事は有料|подпис|подпиш)/iu;

/** A heading, or a short line, that opens a section which is no part of the article. */
export const opensFurniture = (text: string): boolean => text.length <= 60 && SECTION.test(text);

/** A short line that is a button, a label or an advertisement's mark. */
export const isLabel = (text: string): boolean => text.length <= 45 && LABEL.test(text);

/** "Read more: …": a line that points to another article; `linked` is the share of its text in links. */
export const isPointer = (text: string, linked: number): boolean =>
  linked > 0.45 && text.length < 250 && POINTER.test(text);

/** A request for consent, an account, a subscription, an app: words of the site about itself. */
export const isAppeal = (text: string): boolean => text.length <= 320 && (CONSENT.test(text) || PROMOTION.test(text));
