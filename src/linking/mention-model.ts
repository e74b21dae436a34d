import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityKind, EntityRef } from '../facts/fact-model.ts';

/** A place in the article that names an entity. Offsets are UTF-16 code units in the block's text. */
export type Mention = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRef;
  /** For an office: its holder on the article's day. */
  readonly holder?: EntityRef;
  readonly why: Reason;
};

/**
 * Why a mention is linked to its entity. `words` are the words of the article that show it. The interface puts the
 * reason into words (ui/say-reason.ts).
 */
export type Reason =
  /**
   * `name`: the entity's name, which needs no evidence. `person-title`: among people of this surname, the title before
   * it fits this person.
   */
  | { readonly type: 'name' | 'person-title' }
  | {
      readonly type: /** The full name: before it, nearest before it, somewhere in the article, in its title, in a caption. */
        | 'above'
        | 'nearest'
        | 'named'
        | 'title'
        | 'caption'
        /** The same name elsewhere in the article, where evidence was near. */
        | 'clear'
        /** Another entity with which this entity is named. */
        | 'mentioned'
        /** A word of the context. */
        | 'around'
        /** Among people of this surname, the pronoun after it fits this person. */
        | 'pronoun'
        /** A title, post, party or place beside the name that this person held or has. */
        | 'office'
        /** An office named without its place, in an article about this country. */
        | 'country'
        /** The name that the article gives an acronym. */
        | 'defined';
      readonly words: string;
    };

/** A candidate that was not marked, with the reason. It is collected only on request. */
export type Rejected = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entities: readonly EntityRef[];
  readonly why: Refusal;
};

/**
 * Why a candidate was not marked. `words` are the words of the article that are evidence against it. The interface puts
 * the reason into words (ui/say-refusal.ts).
 */
export type Refusal =
  | {
      readonly type: /** The reader vetoed it ("not this one"). */
        | 'veto'
        /** The form did not name the entity on the article's day. */
        | 'not-in-use'
        /** The policy began years after the article. */
        | 'before-its-time'
        /** It is part of an address or a file name. */
        | 'address'
        /** The text means any law of this name. */
        | 'any-law'
        /** Nothing in the article shows that this entity is meant. */
        | 'no-evidence'
        /** The article uses the word for something else. */
        | 'other-sense'
        /** It may be any of several entities. */
        | 'several'
        /** A surname whose full name is not in the article, or only after it. */
        | 'no-full-name'
        /** The surname of two people at once. */
        | 'couple'
        /** Many people have the name, and nothing in the article points to this one. */
        | 'common-name'
        /** The person's country is not in the article. */
        | 'no-country'
        /** This person is marked only beside a title, a party or a place. */
        | 'needs-title'
        /** Another bearer of the name fits better, or was in public life at that time. */
        | 'other-bearer'
        /** An office: the article has no day. */
        | 'no-day'
        /** An office: the words around change it into another office, or mean any holder. */
        | 'other-office'
        /** An office: the sentence is about another time, or about an invented world. */
        | 'other-time'
        /** An office: it is not certain whose office it is. */
        | 'office-of-whom'
        /** An office: nobody, or more than one person, certainly held it on the article's day. */
        | 'no-holder';
    }
  | {
      readonly type: /** It is part of this name, number or word. */
        | 'part-of'
        /** This phrase means something else. */
        | 'phrase'
        /**
         * The words name this other person. With `shortly-before`, the text named somebody with this surname shortly
         * before.
         */
        | 'firm'
        /**
         * The words name this other person, or (`shortly-before`) somebody of this surname was named shortly before.
         */
        | 'someone-else'
        | 'shortly-before'
        /** The article defines it as an acronym of this. */
        | 'acronym'
        /** It is the law of this place. */
        | 'of-place'
        /** The text around is about this. */
        | 'against'
        /** The text calls the person this. */
        | 'called'
        /** Another person is named as the holder of the office. */
        | 'other-holder';
      readonly words: string;
    };

/** The reader's veto: "not this one". `surface` undefined: every form of the entity's name. */
export type Veto = { readonly entity: EntityRef; readonly surface?: string };

/** One form of one entity's name, without a pack. */
export type GazetteerEntry = {
  readonly entity: EntityRef;
  readonly kind: EntityKind;
  /** The form as written. */
  readonly text: string;
  /**
   * The entity's full name, or a form that identifies the entity as well. It allows the surname forms of this entity in
   * the article.
   */
  readonly full: boolean;
  /** Linked only if a full form of the same entity is before it in the article, in the title or in a caption. */
  readonly surname: boolean;
  /** Exact case only. */
  readonly exactCase: boolean;
  /** Linked only if the article mentions one of these entities too (empty: no condition). */
  readonly needs: readonly EntityRef[];
  /** Phrases (the alias with its neighbours) in which it means something else. */
  readonly never: readonly string[];
  /** Linked only if one of these words or phrases is near (its block, the blocks around, the title). */
  readonly context?: readonly string[];
  /** Not linked if one of these words or phrases is near. */
  readonly unless?: readonly string[];
  /** The pronoun that distinguishes two people with one surname. */
  readonly pronoun?: 'he' | 'she' | 'they';
  /** Only in articles of that day or later. */
  readonly from?: PartialDate;
  /** Only in articles of that day or earlier. */
  readonly to?: PartialDate;
  /** Marked only if a title, party, court or place is beside the name. */
  readonly needsTitle?: true;
};
