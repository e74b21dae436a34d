import type { Garbled } from '../pattern.ts';

/**
 * The words by which machine paraphrase ("spinning") replaces the words of notes. It applies a synonym dictionary word
 * by word, so that "Update, May 18" becomes "Replace, Could 18". This is general to such copies, not to one page.
 */
export const garbled: Garbled = {
  "editor's_note": ["editor's_notice", "editor's_word", "editor's_observe", "editor's_be_aware", "editor's_remark"],
  "editors'_note": ["editors'_notice", "editors'_word", "editors'_observe"],
  editor_note: ['editor_notice', 'editor_word'],
  note: ['notice', 'observe'],
  update: ['replace', 'up_to_date', 'improve'],
  updates: ['replaces'],
  updated: ['up_to_date', 'up_-_to_-_date', 'replaced'],
  corrected: ['righted'],
  correction: ['rectification', 'correcting'],
  clarified: ['made_clear'],
  published: ['printed', 'revealed'],
  posted: ['put_up', 'submitted'],
  version: ['model'],
  story: ['tale'],
  article: ['textual_content'],
  post: ['submit', 'put_up'],
  earlier: ['sooner'],
  previous: ['earlier_than'],
  original: ['unique', 'authentic'],
  originally: ['initially'],
  include: ['embrace', 'incorporate'],
  reflect: ['mirror', 'replicate'],
  add: ['incorporate'],
  incorrectly: ['wrongly'],
  regret: ['remorse'],
};
