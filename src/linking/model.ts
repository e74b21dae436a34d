import type { PartialDate } from '../dates/partial-date.ts';
import type { EntityKind, EntityRef } from '../facts/model.ts';

/** One place in the article where an entity is named. Offsets are UTF-16 code units in the block's text. */
export type Mention = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRef;
  /** Of an office: who held it on the article's day. */
  readonly holder?: EntityRef;
  readonly why: Reason;
};

/** Why a mention is taken for its entity. `words`: those of the article that tell it. The interface says it (ui/say-reason.ts). */
export type Reason =
  /** It is the entity's name, which needs nothing else; of several of this surname, the one whom the title before it fits. */
  | { readonly type: 'name' | 'person-title' }
  | {
      readonly type: /** The full name: before it, nearest before it, somewhere in the article, in its title, in a caption. */
        | 'above'
        | 'nearest'
        | 'named'
        | 'title'
        | 'caption'
        /** The same name elsewhere in the article, which was clear. */
        | 'clear'
        /** Another entity, which this one is named with. */
        | 'mentioned'
        /** A word of the context. */
        | 'around'
        /** Of several people of this surname, the one whom the pronoun after it fits. */
        | 'pronoun'
        /** A title, post, party or place beside the name, which this person held or has. */
        | 'office'
        /** An office named without its place, in an article about this country. */
        | 'country'
        /** The name that the article gives an acronym. */
        | 'defined';
      readonly words: string;
    };

/** A candidate that was not marked, and why; kept only when asked for. */
export type Rejected = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entities: readonly EntityRef[];
  readonly why: Refusal;
};

/** Why a candidate was not marked. `words`: those of the article that speak against it. The interface says it (ui/say-refusal.ts). */
export type Refusal =
  | {
      readonly type: /** The reader said that it is not this one. */
        | 'veto'
        /** The form did not name the entity on the article's day. */
        | 'not-in-use'
        /** The policy began years after the article. */
        | 'before-its-time'
        /** It is part of an address or a file name. */
        | 'address'
        /** The text speaks of any law of this name. */
        | 'any-law'
        /** Nothing in the article says that this one is meant. */
        | 'no-evidence'
        /** The article uses the word for something else. */
        | 'other-sense'
        /** It may be any of several entities. */
        | 'several'
        /** A surname whose full name is nowhere in the article, or only after it. */
        | 'no-full-name'
        /** The surname of two people at once. */
        | 'couple'
        /** Many bear the name, and nothing in the article speaks for this person. */
        | 'common-name'
        /** The person's country is not in the article. */
        | 'no-country'
        /** This person is marked only beside a title, a party or a place. */
        | 'needs-title'
        /** Another bearer of the name fits better, or was in public life at that time. */
        | 'other-bearer'
        /** An office: the article has no day. */
        | 'no-day'
        /** An office: the words around make another office of it, or speak of any holder. */
        | 'other-office'
        /** An office: the sentence speaks of another time, or of an invented world. */
        | 'other-time'
        /** An office: whose it is cannot be certain. */
        | 'office-of-whom'
        /** An office: nobody, or more than one, certainly held it on the article's day. */
        | 'no-holder';
    }
  | {
      readonly type: /** It is part of this name, number or word. */
        | 'part-of'
        /** This phrase means something else. */
        | 'phrase'
        /** This is a firm. */
        | 'firm'
        /** The words name this other person, or somebody of this surname named shortly before. */
        | 'someone-else'
        | 'shortly-before'
        /** The article says that it stands for this. */
        | 'acronym'
        /** It is the law of this place. */
        | 'of-place'
        /** The text around it speaks of this. */
        | 'against'
        /** The text calls the person this. */
        | 'called'
        /** Another person is named as the holder of the office. */
        | 'other-holder';
      readonly words: string;
    };

/** "Not this one": the reader's own veto. `surface` undefined means every form of the entity's name. */
export type Veto = { readonly entity: EntityRef; readonly surface?: string };

/** One form of one entity's name, without a pack. */
export type GazetteerEntry = {
  readonly entity: EntityRef;
  readonly kind: EntityKind;
  /** The form as written. */
  readonly text: string;
  /** The entity's full name or a form as good as it: allows the surname forms of this entity in this article. */
  readonly full: boolean;
  /** Linked only where a full form of the same entity is in the article before it, or in its title or a caption. */
  readonly surname: boolean;
  /** Exact case only. */
  readonly exactCase: boolean;
  /** Linked only where one of these entities is mentioned in the article too (empty: no condition). */
  readonly needs: readonly EntityRef[];
  /** Phrases (the alias with its neighbours) in which it means something else. */
  readonly never: readonly string[];
  /** Linked only where one of these words or phrases stands near it (its block, its neighbours, the title). */
  readonly context?: readonly string[];
  /** Not linked where one of these words or phrases stands near it. */
  readonly unless?: readonly string[];
  /** For telling apart two people of one surname. */
  readonly pronoun?: 'he' | 'she' | 'they';
  /** Only in articles of that day or later. */
  readonly from?: PartialDate;
  /** Only in articles of that day or earlier. */
  readonly to?: PartialDate;
  /** Marked only where a title, party, court or place is beside the name. */
  readonly needsTitle?: true;
};
