/**
 * The meaning of class, id, role and data-* names for a part of a page. A name is only one piece of evidence: a box
 * that holds much of the page's text is never excluded for its name.
 */

import { remembered } from './remembered.ts';

const OUT =
  /(?:^|[\s_-])(?:nav|navi|navigation|navbar|menu|submenu|breadcrumbs?|(?:site|page|global|main)-?footer|footer|side-?bar|right-?rail|rail|reply|related(?:-?\w+)?|recommend\w*|recirc\w*|more-?(?:from|on|stories|news|articles|posts|in)|read-?(?:more|next|also)|also-?(?:like|read)|up-?next|newsletter\w*|sign-?up|subscri(?:be|ption)\w*|shar(?:e|ing)(?:-?\w+)?|social(?:-?\w+)?|follow-?us|promo\w*|sponsor\w*|advert\w*|ads?|ad-?(?:slot|unit|container|wrapper|box|block)|dfp|gpt|banner|cookies?|consent|gdpr|dsgvo|most-?(?:read|popular|viewed)|popular\w*|trending|outbrain|taboola|tag-?(?:s|list|cloud)|tags|topics|pagination|pager|paging|tool-?bar|tools|modal|pop-?up|overlay|lightbox|login|register|teasers?|carousel|slider|\w*widgets?\w*|products?\d*|store-?front|price|offer|player|poll|sonda|umfrage|sondage|encuesta|sondaggio|enquete|quiz|donat\w+|(?:author|speaker|contributor)s?-?(?:bio\w*|box|info\w*|card|profile|block|desc\w*|content)|petition\w*|disclaimer|(?:ai|smart|quick|auto)-?summar(?:y|ies)|summary-?(?:widget|card|toggle)|(?:\w+-)?key-?(?:points|takeaways)(?:-\w+)?|about-?(?:the-?)?author|bio|copyright|skip-?(?:link|to)|screen-?reader\w*|sr-only|visually-?hidden|a11y-\w+|print-?(?:only|box)|app-?(?:promo|banner)|feedback|ratings?|upsell|recent(?:-?(?:posts|articles|news|stories))?|latest(?:-?\w+)?|post-?list\w*|story-?list|article-?list|news-?list|breaking-?news(?:-?\w+)?|hero-text\w*|inline-stories\w*|fact-?box-?link|stock\w*|jobs?|horoscope|gallery-?(?:nav|thumbs)|weather|stock-?ticker|ticker|search(?:-?\w+)?|dropdown|off-?canvas|accessibility|adsbygoogle|legal|imprint|toc|cta\w*|sns|tooltip\w*|embed-?(?:consent|privacy)|regwall|identity|\w*-?profile|(?:article|post|story|news)-card\w*|cards?|(?:h-)?off-?screen|contribute|support-us|table-of-contents)(?=$|[\s_-])/;

const COMMENTS =
  /(?:^|\s|[_-])(?:comments?(?:[-_]{0,2}(?:list|area|section|thread|wrap(?:per)?|body|content|container|block|form|item))?|kommentare?|commentaires|comentarios|disqus(?:[-_]thread)?|fb-comments|discussion|responses|respond)(?=$|\s)/;

/** Names of places where editor's notes are printed. */
const NOTE =
  /correct(?:ion|ed)|clarif|erratum|errata|editors?-?note|ed-?note|amend|retract|(?:article|post|story)-?(?:note|update)|update-?(?:note|text|box)|korrektur|rectif|footnote|end-?note/;

const STANDFIRST =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line)?|hed)|summary|abstract|intro(?:duction)?|lead?|lede|excerpt|teaser-?text|vorspann|chapo|chapeau|kicker-?text|description|tagline|preamble|ingress|bajada|entradilla|sommario|occhiello)(?=$|[\s_-])/;
const BYLINE =
  /(?:^|[\s_-])(?:by-?line\w*|authors?(?:-?(?:name|line|info|meta|link|date))?|dateline|(?:publish|pub|post|entry|article)\w*-?(?:date|meta|time|info)|date(?:-?time)?|time-?stamp|time|meta(?:-?data)?|credits?|reporter|writer|contributors?|posted-?on|autor\w*|auteur|datum|fecha)(?=$|[\s_-])/;
const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-)?caption\w*|(?:\w*bild|image|img|photo|foto|picture|media|figure)[-_]*(?:caption|text|description|legend|desc|info)(?:[-_]+\w+)?|content-?image|legende|bildunterschrift|cutline)(?=$|[\s_-])/;

/** The word in a box's names that marks the box as outside an article, or null. */
export const furnitureWord = remembered((names) => OUT.exec(names)?.[0].replace(/^[\s_-]/, '') ?? null);
const FOOTNOTE = /footnote|endnote/;
const FOOTER = /(?:^|[\s_-])footer|contentinfo/;

export const isFooterName = matches(FOOTER);
export const isCommentsName = matches(COMMENTS);
export const isNoteName = matches(NOTE);
export const isStandfirstName = matches(STANDFIRST);
export const isBylineName = matches(BYLINE);
export const isCaptionName = matches(CAPTION);
export const isFootnoteName = matches(FOOTNOTE);

function matches(pattern: RegExp): (names: string) => boolean {
  return remembered((names) => names !== '' && pattern.test(names));
}
