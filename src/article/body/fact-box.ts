import { namesOf } from '../box-names.ts';
import type { Box, Survey } from '../survey.ts';
import { openingOf } from './run-opening.ts';

/** Names that sites give to boxes with facts about the story. */
const NAMED =
  /(?:^|[\s_-])(?:(?:quick-?)?facts?|tietolaatikko|fakta\w*|fakten\w*|info-?(?:box|kasten|ruta|boks)|background(?:er)?|hintergrund\w*|explainer|glossar\w*|definition|datos|contexte?|reperes?|chiffres|scheda|kader|achtergrond|bakgrun+d?|baggrund|time-?line|chronologie)(?:-?(?:box|kasten|ruta|boks|block))?(?=$|[\s_-])/;

/** Headings of such boxes. */
const HEADED =
  /^(?:(?:quick |key |the )?facts?(?: box)?|at a glance|(?:by|in) (?:the )?numbers|background|who (?:is|are|was)|what (?:is|are|was)|time ?line|how it works|the story so far|fakta\p{L}*|fakten\p{L}*|zahlen|infobox|infos? (?:zu|zum|zur)|hintergrund\p{L}*|zur person|chronologie|was (?:ist|sind|war)|wer (?:ist|sind|war)|stichwort|rep[èe]res|chiffres|contexte|qui (?:est|sont)|qu['’]est-ce|bio(?:grafie)? express|(?:los )?datos|contexto|qué (?:es|son)|quién(?:es)? (?:es|son)|cronología|la scheda|i numeri|chi (?:è|sono)|che cos|o que [ée]|quem é|entenda|cronologia|achtergrond|in cijfers|wie (?:is|zijn)|wat (?:is|zijn)|bakgrunn|bakgrund|baggrund|slik (?:er|har)|så (?:här )?(?:är|har)|detta är|dette er|fakty|co to jest|kim jest|kalendarium|tausta|kuka|mikä|ténykép|háttér|kdo je|co je)(?!\p{L})|(?:lyhyesti|in kürze|en bref|in brief|in breve|i korthet|kort fortalt)$/iu;

/** Most runs and UTF-16 code units of such a box, and the least text. */
const MOST_RUNS = 16;
const LONGEST = 2500;
const LEAST = 60;

/**
 * True for an `<aside>` with facts about the story, which is a part of the article. Its name or its heading shows what
 * it is, and it leads nowhere: no line is a link.
 */
export function isFactBox(page: Survey, box: Box): boolean {
  const { first, last } = box;
  if (last - first < 2 || last - first > MOST_RUNS) return false;
  const own = page.runs.slice(first, last);
  const [opening] = own;
  if (!opening || opening.length > 80 || own.some(({ length, linked }) => linked > length * 0.5)) return false;
  const length = own.reduce((sum, run) => sum + run.length - run.linked, 0);
  if (length < LEAST || length > LONGEST) return false;
  return NAMED.test(namesOf(box)) || HEADED.test(openingOf(page, opening));
}
