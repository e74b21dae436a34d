/**
 * English words and given names that are frequent in news, in lower case. They are tempting as short names, so an alias
 * among them needs a guard.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `act accord agent agents agreement aid alignment amendment apple arc ark art atlas bard bill bills board body bot box
  brain bridge bureau cable canvas card case center centre chair charter chat chips circle clause clay clear code codex
  commerce commission committee company compact congress copilot core council court crew deal deep department director
  draft echo edge effort equity executive expert fable fact fair fellow field firm force forum framework fund future
  gate gem general gold good grant group guard guide hill home hope house human hunter image index initiative
  institute intelligence justice king lab labs law leader letter light lab llama love main manifesto mark market may
  media memo meta mill mind mine model models moment moore mythos nation net news note now oath office open
  operator opera opus orca order pact page panel park party pause pay petition phi pi pioneer place plan platform pledge
  point policy post power preparedness president press principle product program project promise proposal proposition
  provision public reason record release report research review rice right rights rose rule rules safe safety school
  senate senator settlement shield sky solar sonnet source space spark stage standard star stargate state statement
  states stone strategy studio suit summit system target task team tech test thinking time title tool
  trade treaty trial trust truth turing union update vault verdict vice vision voice war watch wave way west white will
  wing wise word work world x young
  adam alex amy andrew ann anna ben bob brad bret chris claude dan daniel dario dave david elon emma eric fei gary gemini
  geoffrey george grace greg helen ilya jack jake james jan jane jason jeff jim joe john jon josh kate kelsey ken kevin
  lee leo lina mary max michael mike mira mo nat nick paul pavel peter ray rob ryan sam sarah satya scott steve suchir
  sundar taylor tim toby tom victoria will william yann yoshua zico`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
