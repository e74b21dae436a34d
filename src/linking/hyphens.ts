/** Words after a hyphen that do not change what a name means: "Microsoft-backed", "Altman-led". */
export const AFTER_HYPHEN =
  /^(?:\p{Ll}{2,}(?:ed|ing)|led|run|made|born|style|era|like|built|owned|only|free|friendly|type|level|esque|as|to|and|in|on|ish|chef|gründer)$/u;
/** Words before a hyphen that do not change what a name means: "ex-OpenAI", "quasi-Altman". */
export const BEFORE_HYPHEN = /^(?:Ex|Anti|Pro|Non|Post|Pre|Mid|Then|Co|Inter|All|Trans|Un|[\p{Ll}\d].*)$/u;
export const HYPHEN = /^[\p{Pd}\u2010]$/u;
