import { NEVER, OWNS, SELVES } from './lexicon/index.ts';
import type { Token } from './tokens.ts';

/** How many words are read. */
const WORDS_READ = 70;

/** Verbs of saying that are followed by the name of another speaker, folded. In English the name may come first. */
const SAYING = new Set(
  (
    'said says told admitted added explained insisted wrote writes recalls recalled argued conceded acknowledged sagt sagte erklart erklarte raumt ' +
    'raconte dit explique reconnait admet selon dice dijo explico reconocio admitio afirmo diz disse admitiu dichiara ammette spiega zegt zei aldus ' +
    'sager siger sier sade fortalte mowi powiedzial przyznal'
  ).split(' '),
);
const SELF = new Set('we i wir ich nous'.split(' '));

/**
 * True if the writers refer to their own text and, close to that, to an error, a correction or an apology. An example
 * is "In our report we had the river wrong." Each alone shows little. Other people's speech does not count: words in
 * quotation marks, or before ", the engineer said".
 */
export function ownsUpToWriting(tokens: readonly Token[]): boolean {
  const head = tokens.slice(0, WORDS_READ);
  if (isSpeech(tokens) || head.some(({ word }) => NO_OWN_WORDS.test(word) || DISCLAIMS.test(word))) return false;
  const speaks = new Set<string>();
  const owns = new Set<string>();
  for (let at = 0; at < head.length; at++) {
    if (NEVER.at(tokens, at).length > 0) return false;
    for (const { language } of SELVES.at(tokens, at)) speaks.add(language);
    for (const { language } of OWNS.at(tokens, at)) owns.add(language);
  }
  return [...speaks].some((language) => owns.has(language));
}

/**
 * "The contents are of sole responsibility of the author …" names the person responsible for errors, but admits no
 * error. Folded.
 */
const DISCLAIMS =
  /^(?:disclaimer|responsib|liab|warrant|haftung|haftet|gewahr|responsab|verantwoord|aansprakelijk|ansvar|odpowiedzialn)/;

/** Signs of quoted speech and of an appeal ("Have you seen an error in this article?"). */
const NO_OWN_WORDS = /^["“”„«»?]$/;

/** True if the tokens report another person's words: ", the engineer admitted". */
export function isSpeech(tokens: readonly Token[]): boolean {
  const head = tokens.slice(0, WORDS_READ);
  return head.some(({ word }, at) => word === ',' && isAttribution(head, at + 1));
}

/**
 * True if the words before `until` give the phrase there to another speaker: "The keeper said that a correction had been
 * made". The writers' own words ("We said that …") and words about the article itself are their own.
 */
export function isReported(tokens: readonly Token[], until: number): boolean {
  let from = until;
  while (from > 0 && !/^[.!?:]$/.test(tokens[from - 1]?.word ?? '')) from--;
  const lead = tokens.slice(from, until);
  const at = lead.findIndex(
    ({ word }, index) =>
      SAYING.has(word) && THAT.has(lead[lead[index + 1]?.word === ',' ? index + 2 : index + 1]?.word ?? ''),
  );
  return at > 0 && !lead.slice(0, at).some(({ word }) => SELF.has(word) || OWN_TEXT.has(word));
}

const THAT = new Set('that dass que che dat at att ze'.split(' '));
const OWN_TEXT = new Set(
  'article story post report version headline editor editors artikel beitrag redaktion text'.split(' '),
);

/**
 * True if a verb of saying is near the comma, without the writers' own words: ", the bank said on Monday", ", sagt der
 * Sprecher".
 */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(from, from + NEAR);
  const at = near.findIndex(({ word }) => SAYING.has(word));
  return at >= 0 && !near.slice(0, at + 2).some(({ word }) => SELF.has(word) || word === ',' || word === '.');
}

const NEAR = 6;
